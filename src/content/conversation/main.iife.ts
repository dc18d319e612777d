import { WRITINGS } from '../../sites/writings.ts';
import { bring } from '../parts.ts';
import { Conversation } from './conversation.ts';

bring('conversation', (handed) => {
  new Conversation(handed, WRITINGS[handed.site.name]);
});
