import { RESULT_RULES } from '../resultrules.ts';

/** How what follows a press looks, beside the rules of all buttons. */
export const RULES = `${RESULT_RULES}
.stepper{display:inline-flex;align-items:center;border:1px solid var(--edge);border-radius:999px}
output{min-width:1.6em;text-align:center;font-variant-numeric:tabular-nums;font-weight:600}
.strong{font-weight:600;color:var(--ink)}
.warning{display:block;color:var(--warn)}
`;
