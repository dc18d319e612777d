/** The colours of a result: for the parts that tell of one. */
export const RESULT_RULES = `
.pill[data-tone=good]{--tone:var(--good)}
.pill[data-tone=bad]{--tone:var(--bad)}
`;
