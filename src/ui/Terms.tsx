import { t } from './text.ts';

/** What the shopper agrees to: what is read, what is sent to whom, what is kept, what never happens. */
export function Terms() {
  const points = [
    { title: t('terms_reads_title'), texts: [t('terms_reads'), t('terms_reads_store')] },
    { title: t('terms_sends_title'), texts: [t('terms_sends')] },
    { title: t('terms_keeps_title'), texts: [t('terms_keeps')] },
    { title: t('terms_never_title'), texts: [t('terms_never')] },
  ];
  return (
    <dl class="terms">
      {points.map(({ title, texts }) => (
        <div key={title}>
          <dt>{title}</dt>
          {texts.map((text) => (
            <dd key={text}>{text}</dd>
          ))}
        </div>
      ))}
    </dl>
  );
}
