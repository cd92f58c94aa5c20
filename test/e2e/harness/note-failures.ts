// Set up for each test file: a test that fails may leave its browser in any state.
import { beforeEach } from 'vitest';
import { noteFailure } from './kept-browser.ts';

beforeEach(({ onTestFailed }) => onTestFailed(noteFailure));
