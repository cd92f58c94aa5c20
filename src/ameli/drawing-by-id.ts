import type { Drawing } from './drawing.ts';
import { drawings } from './drawings.ts';
import type { DrawingId } from './field.ts';

/** The drawing of that id. */
export function drawingById(id: DrawingId): Drawing {
  return drawings.find((drawing) => drawing.id === id) as Drawing;
}
