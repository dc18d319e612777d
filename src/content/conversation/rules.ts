import { CHIP_RULES } from '../chiprules.ts';

/** How what stands beside a reply looks, beside the rules of all buttons. */
export const RULES = `${CHIP_RULES}
:host([data-hashcart-chip]){margin:0 16px 12px}
.line+.line{margin-top:6px}
`;
