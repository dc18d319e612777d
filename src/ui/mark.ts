/** The mark, a hash on two wheels, on a grid of 24: lines to be stroked, and wheels to be filled. */
export const MARK = {
  lines: 'M9.5 3 7.5 16.5M16.5 3l-2 13.5M4.5 7.5h15M3.8 12.5h15',
  strokeWidth: 2.2,
  wheels: [
    { x: 8.2, y: 20.5 },
    { x: 14.6, y: 20.5 },
  ],
  wheelRadius: 1.6,
} as const;
