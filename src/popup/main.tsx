import { start } from '../ui/start.tsx';
import { t } from '../ui/text.ts';
import { Popup } from './Popup.tsx';

// Firefox for Android shows the popup as a page of its own, as wide as the screen.
if (navigator.userAgent.includes('Android')) document.documentElement.classList.add('phone');

start(<Popup />, t('extensionName'));
