import { IsText } from '../../platform/http/validators.js';

/** Words that somebody says often. `{name}` stands for the client's first name. */
export class SavedReplyBody {
  /** By what its author finds it. */
  @IsText(60)
  title: string;

  @IsText(2_000)
  text: string;
}

export class SavedReplyDto {
  id: string;
  title: string;
  text: string;
  updatedAt: string;
  /** What was written cannot be read: it is stored as it was, and what stands here is empty. */
  unreadable?: boolean;
}

export class SavedRepliesDto {
  /** All of them, at most a hundred, in the order in which they were made. */
  items: SavedReplyDto[];
}
