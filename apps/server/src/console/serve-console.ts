import { randomBytes } from 'node:crypto';
import { assertNever } from '@redress/kernel';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance, FastifyReply } from 'fastify';
import { pageOf } from './console-address';
import { noncePlaceholder, type ConsoleBuild } from './console-build';
import { contentPolicy } from './content-policy';

/** 144 bits: nobody guesses it before the page is there, and the text needs no padding. */
const nonceBytes = 18;
const yearMilliseconds = 365 * 24 * 60 * 60 * 1_000;

const sendPage = (reply: FastifyReply, page: string, status: number): FastifyReply => {
  const nonce = randomBytes(nonceBytes).toString('base64');
  return reply
    .status(status)
    .header('Content-Type', 'text/html; charset=utf-8')
    .header('Content-Security-Policy', contentPolicy(nonce))
    .header('Cache-Control', 'no-store')
    .send(page.replaceAll(noncePlaceholder, nonce));
};

/**
 * Answers the console's addresses with its pages and its files. It is no part of the contract: no guard, no limit of how often, and nothing in a page that
 * not everybody may know. What a reader may see, the contract's routes decide when the page asks them.
 */
export const serveConsole = async (
  fastify: Pick<FastifyInstance, 'register' | 'get'>,
  { consolePage, publicPage, assetsFolder }: ConsoleBuild,
): Promise<void> => {
  await fastify.register(fastifyStatic, {
    root: assetsFolder,
    prefix: '/assets/',
    decorateReply: false,
    index: false,
    // A file's name changes with its content.
    immutable: true,
    maxAge: yearMilliseconds,
    preCompressed: true,
  });
  fastify.get('/*', (request, reply) => {
    const kind = pageOf(request.url, request.headers.accept);
    switch (kind) {
      case 'console':
        return sendPage(reply, consolePage, 200);
      case 'public':
        return sendPage(reply, publicPage, 200);
      case 'unknown':
        return sendPage(reply, consolePage, 404);
      case 'none':
        reply.callNotFound();
        return reply;
      default:
        return assertNever(kind);
    }
  });
};
