import { browser } from '../platform.ts';
import { t } from '../ui/text.ts';
import { Report } from './report/Report.tsx';

/** What this is, which version, under which licence. */
export function About() {
  const { version } = browser.runtime.getManifest();
  return (
    <>
      <section class="card">
        <p>{t('about_what')}</p>
        <p class="hint">{t('about_works_with')}</p>
        <dl class="facts">
          <div>
            <dt>{t('about_version')}</dt>
            <dd>{version}</dd>
          </div>
          <div>
            <dt>{t('about_license')}</dt>
            <dd>MIT</dd>
          </div>
        </dl>
      </section>
      <Report />
    </>
  );
}
