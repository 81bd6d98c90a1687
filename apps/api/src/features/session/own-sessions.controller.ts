import { Controller, Delete, Get, HttpCode, Post } from '@nestjs/common';
import { ApiTags } from '@nestjs/swagger';
import { SignedIn } from '../../platform/access/requires.decorator.js';
import { IdParam } from '../../platform/http/id-param.js';
import { OwnSessionsDto } from './session.dto.js';
import { SessionService } from './session.service.js';

@ApiTags('session')
@Controller('me/sessions')
export class OwnSessionsController {
  constructor(private readonly service: SessionService) {}

  /** One's own sessions, on whatever device. */
  @SignedIn()
  @Get()
  list(): Promise<OwnSessionsDto> {
    return this.service.list();
  }

  /** Ends one of them. */
  @SignedIn()
  @Delete(':id')
  @HttpCode(204)
  end(@IdParam() id: string): Promise<void> {
    return this.service.end(id);
  }

  /** Ends all but the present one. */
  @SignedIn()
  @Post('end-others')
  @HttpCode(204)
  endOthers(): Promise<void> {
    return this.service.endOthers();
  }
}
