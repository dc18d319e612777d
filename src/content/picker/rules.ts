import { CHIP_RULES } from '../chiprules.ts';

/** How options to choose look, beside the rules of all buttons. */
export const RULES = `${CHIP_RULES}
.picker{display:flex;flex-direction:column;align-items:flex-start;gap:10px;margin-top:8px;padding:10px 12px;border:1px solid var(--edge);border-radius:12px;--tone:color-mix(in srgb,var(--ink) 60%,transparent)}
.picker>.pill{padding-inline:14px}
.row{display:flex;flex-wrap:wrap;gap:6px 8px;max-width:100%}
.name{flex-basis:100%;font-size:.93em;font-weight:500}
.chip[aria-checked=true]{border-color:var(--brand);box-shadow:inset 0 0 0 1px var(--brand)}
.chip[aria-disabled=true]{cursor:default;background:none;text-decoration:line-through;color:color-mix(in srgb,var(--ink) 55%,transparent)}
@media (forced-colors:active){.chip[aria-checked=true]{border:2px solid Highlight}.chip[aria-disabled=true]{color:GrayText}}
`;
