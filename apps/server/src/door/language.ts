import { createParamDecorator, type ExecutionContext } from '@nestjs/common';
import type { FastifyRequest } from 'fastify';

export type Language = 'en' | 'zh';

/** The first of the two that `Accept-Language` prefers (RFC 9110, 12.5.4); English where it names neither. */
export const languageOf = (header: string | undefined): Language => {
  const wanted = (header ?? '')
    .split(',')
    .map((part, place) => {
      const [range = '', ...parameters] = part.trim().toLowerCase().split(';');
      const q = parameters.map((parameter) => /^\s*q=([01](?:\.\d{0,3})?)$/.exec(parameter)?.[1]).find(Boolean);
      return { language: range.split('-')[0], weight: q === undefined ? 1 : Number(q), place };
    })
    .filter(({ language, weight }) => (language === 'en' || language === 'zh') && weight > 0)
    .sort((a, b) => b.weight - a.weight || a.place - b.place)[0];
  return wanted?.language === 'zh' ? 'zh' : 'en';
};

export const Lang = createParamDecorator((_data: unknown, context: ExecutionContext): Language =>
  languageOf(context.switchToHttp().getRequest<FastifyRequest>().headers['accept-language']),
);
