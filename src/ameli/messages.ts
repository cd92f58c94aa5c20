import type { Message } from './message.ts';
import { fieldMessages } from './messages/fields.ts';
import { logInMessages } from './messages/log-in.ts';

/** Every message of the site that we know, the more exact before the more general. */
export const messages: readonly Message[] = [...logInMessages, ...fieldMessages];
