import { start } from '../ui/start.tsx';
import { t } from '../ui/text.ts';
import { Options } from './Options.tsx';

start(<Options />, t('options_title'));
