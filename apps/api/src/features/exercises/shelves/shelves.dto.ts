import { IsIn } from 'class-validator';

export class VisibilityBody {
  /** Who sees what is published of it: its author alone, or all staff of the practice. */
  @IsIn(['private', 'practice'])
  visibility: 'private' | 'practice';
}
