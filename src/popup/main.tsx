import { start } from '../ui/start.tsx';
import { t } from '../ui/text.ts';
import { Popup } from './Popup.tsx';

start(<Popup />, t('extensionName'));
