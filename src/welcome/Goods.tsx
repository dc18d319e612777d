/** A box with a ribbon, to be drawn inside a picture. It stands for any product. */
export function Goods({ x, y }: { readonly x: number; readonly y: number }) {
  return (
    <g transform={`translate(${x} ${y})`}>
      <rect class="goods" width="42" height="42" rx="8" />
      <path class="ribbon" d="M21 0v42M0 16h42" />
    </g>
  );
}
