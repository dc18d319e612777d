import { start } from '../ui/start.tsx';
import { t } from '../ui/text.ts';
import { Welcome } from './Welcome.tsx';

start(<Welcome />, t('welcome_title'));
