import type { Report } from '../messages.ts';
import { meaningOf, type NextStep } from '../model/outcome.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { Away } from '../ui/parts.tsx';
import { t } from '../ui/text.ts';
import { openPage } from './open.ts';
import { storeOf } from './states.ts';

interface PageLink {
  readonly href: string | undefined;
  readonly text: string;
  /** The whole of it for those who do not see the row it stands in. */
  readonly label?: string;
}

/** The page that a step opens; nothing for the steps that belong to the feed. */
function pageOf(step: NextStep, report: Report): PageLink | undefined {
  const { urls } = report;
  const store = storeOf(report);
  switch (step) {
    case 'open-product':
      return {
        href: urls.product,
        text: t('popup_open'),
        label: t('step_open_product', store),
      };
    case 'sign-in':
      return { href: urls.signIn, text: t('popup_sign_in'), label: t('step_sign_in', store) };
    case 'open-cart':
      return { href: urls.cart, text: t('step_open_cart') };
    case 'open-link':
      return { href: urls.link, text: t('step_open_link') };
    default:
      return undefined;
  }
}

function isSettings(step: NextStep): step is 'link-store' | 'grant-access' {
  return step === 'link-store' || step === 'grant-access';
}

function stepOf(step: NextStep, report: Report) {
  const { marketplace } = report;
  if (isSettings(step)) {
    const target = { page: 'options', ...(marketplace && { marketplace }) } as const;
    const label = t(step === 'link-store' ? 'step_link_store' : 'step_grant_access');
    return <ActionButton look="act" label={label} act={() => openPage(target)} />;
  }
  const page = pageOf(step, report);
  if (!page?.href) return undefined;
  return (
    <Away class="act" href={page.href} label={page.label}>
      {page.text}
    </Away>
  );
}

/** The best next step that can be taken from here, if the request has an outcome that leaves one. */
export function NextAct({ report }: { readonly report: Report }) {
  const { state } = report;
  if (state === 'working' || state === 'removed' || state === 'added') return null;
  return (
    meaningOf(state)
      .next.map((step) => stepOf(step, report))
      .find(Boolean) ?? null
  );
}
