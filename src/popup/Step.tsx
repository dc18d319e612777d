import type { NextStep } from '../model/outcome.ts';
import type { Report } from '../model/report.ts';
import { ActionButton } from '../ui/ActionButton.tsx';
import { Away } from '../ui/parts.tsx';
import { stepText, t } from '../ui/text.ts';
import { ACTS } from './acts.ts';
import { particularsOf } from './states.ts';
import { pageOf } from './steps.ts';
import type { Undo } from './useUndo.ts';

interface Props {
  readonly step: NextStep;
  readonly report: Report;
  readonly look: 'act' | 'quiet';
  readonly undo: Undo['undo'];
  readonly say: (text: string, focus: boolean) => void;
}

/** The settings of general short links have no store that they could be opened at. */
const SHORT_LINK_SETTINGS = '../options/index.html#privacy';

function addressOf(step: NextStep, report: Report): string | undefined {
  const isShort = step === 'grant-access' && report.detail === 'shortener';
  return isShort ? SHORT_LINK_SETTINGS : pageOf(step, report);
}

/** A row says which store it is about: its steps need not say it to the eye. */
function shortText(step: NextStep): string | undefined {
  if (step === 'open-product' || step === 'hand-over') return t('popup_open');
  return step === 'sign-in' ? t('popup_sign_in') : undefined;
}

/** One next step of a row: a link where it opens a page, else a button. */
export function Step({ step, report, look, undo, say }: Props) {
  const name = stepText(step, particularsOf(report));
  const label = shortText(step) ?? name;
  const address = addressOf(step, report);
  if (address) {
    return (
      <Away class={look === 'act' ? 'act' : 'act quiet'} href={address} label={name}>
        {label}
      </Away>
    );
  }
  if (step === 'undo') {
    return <ActionButton look={look} label={label} busyLabel={t('button_removing')} act={undo} />;
  }
  const take = async (): Promise<void> => {
    // The row's state tells how it goes on, and the button may go with it.
    say('', true);
    await ACTS[step]?.(report).catch(() => say(t('page_broken'), true));
  };
  return <ActionButton look={look} label={label} name={name} act={take} />;
}
