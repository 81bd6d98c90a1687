import { Module } from '@nestjs/common';
import { SavedRepliesController } from './saved-replies.controller.js';
import { SavedReplies } from './saved-replies.service.js';

@Module({ controllers: [SavedRepliesController], providers: [SavedReplies] })
export class SavedRepliesModule {}
