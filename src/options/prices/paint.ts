import { MARK } from '../../ui/mark.ts';
import { colorOf, fontOf, MARGIN, type Measure, type Picture, type Style } from './picture.ts';

/** Sharp on screens of today, and on paper. */
export const SCALE = 2;

const PAPER = '#ffffff';
const RULE = '#e4e2ec';
const BRAND = '#5646d6';
const MARK_SIZE = 26;

/** Tells how wide a text is, as the canvas will draw it. */
export const measureWith =
  (context: CanvasRenderingContext2D): Measure =>
  (text: string, style: Style) => {
    context.font = fontOf(style);
    return context.measureText(text).width;
  };

function paintMark(context: CanvasRenderingContext2D, x: number): void {
  context.save();
  context.translate(x, MARGIN);
  context.scale(MARK_SIZE / 24, MARK_SIZE / 24);
  context.strokeStyle = BRAND;
  context.fillStyle = BRAND;
  context.lineCap = 'round';
  context.lineWidth = MARK.strokeWidth;
  context.stroke(new Path2D(MARK.lines));
  for (const { x: left, y } of MARK.wheels) {
    context.beginPath();
    context.arc(left, y, MARK.wheelRadius, 0, 2 * Math.PI);
    context.fill();
  }
  context.restore();
}

/** Draws a picture in light colours, for whatever it will be shown on. @param direction that of its words */
export function paint(
  context: CanvasRenderingContext2D,
  { width, height, lines, rules }: Picture,
  direction: 'ltr' | 'rtl',
): void {
  const fromStart = (x: number): number => (direction === 'rtl' ? width - x : x);
  context.setTransform(SCALE, 0, 0, SCALE, 0, 0);
  context.fillStyle = PAPER;
  context.fillRect(0, 0, width, height);
  paintMark(context, direction === 'rtl' ? width - MARGIN - MARK_SIZE : MARGIN);
  context.strokeStyle = RULE;
  for (const y of rules) {
    context.beginPath();
    context.moveTo(MARGIN, y + 0.5);
    context.lineTo(width - MARGIN, y + 0.5);
    context.stroke();
  }
  context.direction = direction;
  context.textAlign = 'start';
  for (const { text, x, y, style } of lines) {
    context.font = fontOf(style);
    context.fillStyle = colorOf(style);
    context.fillText(text, fromStart(x), y);
  }
}
