import { html, type Markup, raw } from '../markup.ts';
import { hashOf, seeded } from '../seeded.ts';

/** Bytes that a real page carries along: state for scripts, always the same for the same name. */
export function filler(name: string, weight: number): Markup {
  const random = seeded(hashOf(name));
  const word = () => Math.floor(random() * 0xffffffff).toString(36);
  const chunks = Array.from({ length: Math.ceil(weight / 4096) }, (_, i) => {
    const entries = Array.from({ length: 215 }, () => `"${word()}":"${word()}"`);
    return html`<div id="feature_${i}_div" class="celwidget aok-hidden" data-feature-name="feature_${i}"><script type="a-state" data-a-state="{&quot;key&quot;:&quot;${word()}&quot;}">${raw(`{${entries.join(',')}}`)}</script></div>\n`;
  });
  return html`${chunks}`;
}
