import { switchAccount } from './account.ts';
import { startChurn } from './churn.ts';
import { buildFrame } from './frame.ts';
import { sendHeld } from './held.ts';
import { startHovers } from './hover.ts';
import { handleClicks, handleKeys } from './input.ts';
import { Router } from './router.ts';
import { setTheme } from './theme.ts';

declare global {
  interface Window {
    /** What tests may ask of a page of X. */
    world: {
      readonly setTheme: typeof setTheme;
      readonly switchAccount: typeof switchAccount;
      readonly sendHeld: typeof sendHeld;
      atEnd(): boolean;
    };
  }
}

const root = document.getElementById('react-root');
if (!root) throw new Error('no root');
const isDeck = location.hostname === 'pro.x.com';
const router = new Router(root, buildFrame(root, isDeck ? 'deck' : 'primary'));
window.world = { setTheme, switchAccount, sendHeld, atEnd: () => router.atEnd };
history.scrollRestoration = 'manual';
handleClicks(root, router);
handleKeys(router);
router.start();
startChurn();
startHovers();
