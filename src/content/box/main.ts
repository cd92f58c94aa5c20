import { offerBox } from '../box-maker.ts';
import { createBox } from './box.ts';

offerBox(createBox);
