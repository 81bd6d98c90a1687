import { Body, Controller, Delete, Get, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { InvitationStateDto } from '../invitations/invitation.dto.js';
import { MemberDto, MemberEndDto, MemberPutDto, MembersDto } from './member.dto.js';
import { MemberEnding } from './member-ending.js';
import { MemberList } from './member-list.js';
import { MembersService } from './members.service.js';

@ApiTags('members')
@Controller('members')
export class MembersController {
  constructor(
    private readonly members: MemberList,
    private readonly service: MembersService,
    private readonly ending: MemberEnding,
  ) {}

  /** The members of the practice, by name. */
  @Requires('member.read')
  @Get()
  list(@Query() query: PageQuery): Promise<MembersDto> {
    return this.members.page(query);
  }

  /** Invites a member under this id, or changes their name and roles. */
  @Requires('member.manage')
  @ApiOkResponse({ type: MemberDto })
  @ApiCreatedResponse({ type: MemberDto })
  @Put(':id')
  async put(@IdParam() id: string, @Body() body: MemberPutDto, @Res({ passthrough: true }) reply: FastifyReply): Promise<MemberDto> {
    const { member, created } = await this.service.put(id, body);
    void reply.status(created ? 201 : 200);
    return member;
  }

  /** Sends the invitation again; the link before is dead. */
  @Requires('member.manage')
  @Post(':id/invitation')
  @HttpCode(200)
  resend(@IdParam() id: string): Promise<InvitationStateDto> {
    return this.service.resend(id);
  }

  /** Withdraws the invitation. */
  @Requires('member.manage')
  @Delete(':id/invitation')
  @HttpCode(204)
  withdraw(@IdParam() id: string): Promise<void> {
    return this.service.withdraw(id);
  }

  /** Ends the membership; names who takes over each client. */
  @Requires('member.manage')
  @Post(':id/end')
  @HttpCode(200)
  end(@IdParam() id: string, @Body() { primaries }: MemberEndDto): Promise<MemberDto> {
    return this.ending.end(id, primaries ?? {});
  }
}
