/** How a value to choose looks, and a list of them: for the parts that have some. */
export const CHIP_RULES = `
.chip{min-height:32px;max-width:100%;padding:4px 12px;border:1px solid var(--edge);border-radius:8px;background:none;text-align:start;overflow-wrap:anywhere;cursor:pointer}
.chip:hover{background:color-mix(in srgb,var(--ink) 6%,transparent)}
.chip:focus-visible{border-radius:8px}
option{background:Canvas;color:CanvasText}
`;
