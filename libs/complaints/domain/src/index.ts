export * from './access-log/access-log.events';
export * from './complaint/complaint.commands';
export * from './complaint/complaint.context';
export * from './complaint/complaint.decider';
export * from './complaint/complaint.events';
export * from './complaint/complaint.rejections';
export * from './complaint/complaint.set-by';
export * from './complaint/complaint.state';
export * from './complaint/complaint.status-names';
export * from './complaint/complaint.statuses';
export * from './complaint/complaint.stream';
export * from './complaint/complaint.time';
export * from './complaint/complaint.transitions';
export * from './complaint/complaint.values';
export * from './complaint/commands/dispatch.commands';
export * from './complaint/commands/follow-up.commands';
export * from './complaint/commands/investigation.commands';
export * from './complaint/commands/record.commands';
export * from './complaint/commands/reopening.commands';
export * from './complaint/commands/resolution.commands';
export * from './complaint/events/dispatch.events';
export * from './complaint/events/dispatch.values';
export * from './complaint/events/follow-up.events';
export * from './complaint/events/follow-up.values';
export * from './complaint/events/investigation.events';
export * from './complaint/events/investigation.values';
export * from './complaint/events/record.events';
export * from './complaint/events/record.values';
export * from './complaint/events/reopening.events';
export * from './complaint/events/reopening.values';
export * from './complaint/events/resolution.events';
export * from './complaint/events/resolution.values';
export * from './complaint/lifecycle/render-lifecycle';
export * from './complaint/lifecycle/render-transitions';
export * from './complaint/rejection-sentences/describe-rejection';
export * from './complaint/state/case-facts';
export { standingHoldsOf, type LegalHold } from './complaint/state/legal-hold.state';
export * from './erasure/erasure.commands';
export * from './erasure/erasure.decider';
export * from './erasure/erasure.events';
export * from './ledger/ledger.events';
export * from './policy/policy-pack';
export * from './policy/policy.events';
export { isInTime } from './complaint/complaint.time';
export {
  acceptanceChecks as acceptanceCheckTerms,
  criteria as criterionTerms,
  fields as correctableFieldTerms,
} from './complaint/rejection-sentences/terms';
