import { Body, Controller, Delete, Get, HttpCode, Put, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { SavedRepliesDto, SavedReplyBody, SavedReplyDto } from './saved-reply.dto.js';
import { SavedReplies } from './saved-replies.service.js';

@ApiTags('saved-replies')
@Controller('me/saved-replies')
export class SavedRepliesController {
  constructor(private readonly replies: SavedReplies) {}

  /** One's own saved replies. */
  @Requires('saved-reply.own')
  @Get()
  list(): Promise<SavedRepliesDto> {
    return this.replies.list();
  }

  /** Keeps a saved reply, or changes it. */
  @Requires('saved-reply.own')
  @Put(':id')
  @ApiOkResponse({ type: SavedReplyDto })
  @ApiCreatedResponse({ type: SavedReplyDto })
  async put(@IdParam() id: string, @Body() body: SavedReplyBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<SavedReplyDto> {
    const saved = await this.replies.put(id, body);
    void reply.status(saved.created ? 201 : 200);
    return saved.reply;
  }

  /** Lets a saved reply go. */
  @Requires('saved-reply.own')
  @Delete(':id')
  @HttpCode(204)
  remove(@IdParam() id: string): Promise<void> {
    return this.replies.remove(id);
  }
}
