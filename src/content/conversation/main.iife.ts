import { WRITINGS } from '../../sites/writings.ts';
import { bring } from '../parts.ts';
import type { Handed } from '../replies.ts';
import { Conversation } from './conversation.ts';
import { RULES } from './rules.ts';

const begin = (handed: Handed) => void new Conversation(handed, WRITINGS[handed.site.name]);

bring('conversation', begin, RULES);
