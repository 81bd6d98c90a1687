import { Body, Controller, Delete, Get, Headers, HttpCode, Post, Put, Query, Res } from '@nestjs/common';
import { ApiCreatedResponse, ApiHeader, ApiOkResponse, ApiTags } from '@nestjs/swagger';
import type { FastifyReply } from 'fastify';
import { Requires } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { IF_MATCH, revisionOf } from '../../platform/http/if-match.js';
import { PageQuery } from '../../platform/http/page-query.dto.js';
import { MyProposalDto } from '../assignments/my-assignment.dto.js';
import { OwnProposals } from './own-proposals.service.js';
import { ProposalAnswerBody, ProposalBody, ProposalDto, ProposalListDto, WaitingProposalPageDto } from './proposal.dto.js';
import { Proposals } from './proposals.service.js';
import { WaitingProposals } from './waiting-proposals.service.js';

@ApiTags('proposals')
@Controller()
export class ProposalsController {
  constructor(
    private readonly own: OwnProposals,
    private readonly proposals: Proposals,
    private readonly waiting: WaitingProposals,
  ) {}

  /** What the client would like to be different about an assignment. */
  @Requires('plan.agree')
  @Put('me/assignments/:id/proposal')
  @ApiOkResponse({ type: MyProposalDto })
  @ApiCreatedResponse({ type: MyProposalDto })
  async put(@IdParam() id: string, @Body() body: ProposalBody, @Res({ passthrough: true }) reply: FastifyReply): Promise<MyProposalDto> {
    const { created, proposal } = await this.own.put(id, body);
    void reply.status(created ? 201 : 200);
    return proposal;
  }

  /** Takes the proposal back. */
  @Requires('plan.agree')
  @Delete('me/assignments/:id/proposal')
  @HttpCode(204)
  withdraw(@IdParam() id: string): Promise<void> {
    return this.own.withdraw(id);
  }

  /** What a client proposed: what waits first, then what was answered. */
  @Requires('client.read')
  @Get('clients/:id/proposals')
  list(@IdParam() id: string): Promise<ProposalListDto> {
    return this.proposals.list(id);
  }

  /** What waits for the therapist's answer, over all clients they treat. */
  @Requires('inbox.read')
  @Get('me/proposals')
  mine(@Query() query: PageQuery): Promise<WaitingProposalPageDto> {
    return this.waiting.list(query);
  }

  /** Answers a proposal; accepting does what it says. */
  @Requires('assignment.write')
  @Post('proposals/:id/answer')
  @ApiHeader(IF_MATCH)
  @HttpCode(200)
  answer(@IdParam() id: string, @Body() body: ProposalAnswerBody, @Headers('if-match') ifMatch: string | undefined): Promise<ProposalDto> {
    return this.proposals.answer(id, body, revisionOf(ifMatch));
  }
}
