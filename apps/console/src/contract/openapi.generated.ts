// Made by `npm run contract` from the service’s own document: never edited.
export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["FileComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/acknowledge-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AcknowledgeComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/request-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RequestInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/supply-information": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SupplyInformation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/mark-valid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MarkValid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/mark-invalid": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["MarkInvalid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/refuse-acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefuseAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/assess-triage": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssessTriage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/log-communication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LogCommunication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/assign-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AssignComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/sign-off": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["SignOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/return-assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReturnAssignment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/transfer-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["TransferComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/attach-evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AttachEvidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/record-respondent-statement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordRespondentStatement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/record-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/record-root-cause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordRootCause"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/plan-measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlanMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/complete-measure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CompleteMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/propose-resolution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ProposeResolution"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/choose-option": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ChooseOption"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/reject-proposal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RejectProposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/escalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Escalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/acknowledge-escalation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AcknowledgeEscalation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/deescalate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["Deescalate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/resolve-on-the-spot": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ResolveOnTheSpot"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/close-with-feedback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CloseWithFeedback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/dispute-outcome": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["DisputeOutcome"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/withdraw-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["WithdrawComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/record-follow-up-attempt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordFollowUpAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/record-follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RecordFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/request-reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RequestReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/reopen-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReopenComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/refuse-reopen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["RefuseReopen"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/add-note": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["AddNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/correct-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["CorrectRecord"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/link-complaint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["LinkComplaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/place-legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["PlaceLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/release-legal-hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["ReleaseLegalHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/access-log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCaseAccessLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reveal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/printed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordPrint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/audit-trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-trail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWholeAuditTrail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit-trail/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getAuditTrailCounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/state": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getState"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/diff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDiff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVerification"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/commands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCommands"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTrends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trends/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTrendCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["filePublicly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/tracking": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["track"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/supplements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["supplementPublicly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/reopen-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["requestReopenPublicly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/disputes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["disputePublicly"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/public/form": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPublicForm"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importFile"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complainants/{id}/erasure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getErasure"];
        put?: never;
        post: operations["orderErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complainants/{id}/erasure/approve": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["approveErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complainants/{id}/erasure/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseErasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/erasures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getErasures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/complaints/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["exportLedger"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSession"];
        put: operations["extendSession"];
        post: operations["signIn"];
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/role": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeRole"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/oidc": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["beginOidc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/oidc/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["finishOidc"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["makeSignInLink"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getTokens"];
        put?: never;
        post: operations["issueToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["revokeToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getServiceStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/read-models": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getReadModels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/read-models/{name}/rebuild": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rebuildReadModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/read-models/{name}/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["checkReadModel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/dead-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getDeadLetters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/dead-letters/{id}/retry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["retryDeadLetter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getKeys"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/keys/rotate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["rotateKeys"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/admin/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getImports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/setup": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getSetup"];
        put?: never;
        post: operations["setUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/categories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCategories"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getUnits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/staff": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getStaff"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reference/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/policies/{pack}/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVerifications"];
        put?: never;
        post: operations["beginVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/verification/heads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getVerificationHeads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWorklists"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/worklists/{name}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["getWorklist"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        CategoryPart: {
            /** @description Name of the scheme that the code is of. */
            scheme: string;
            /** @description Code within the scheme. */
            code: string;
            /** @description The code below it, where the scheme has levels. */
            subcode?: string;
        };
        RespondentPart: {
            /** @description Name of the organisation. */
            organisation?: string;
            /** @description Its unit, where it is one of this office. */
            unitId?: string;
            /** @description Opaque reference to the member of staff. */
            staffRef?: string;
            /** @description Name of the person. */
            name?: string;
        };
        ComplainantPart: {
            /** @description What he is called. */
            name?: string;
            /** @description How he is reached. */
            contact?: string;
        };
        PlacePart: {
            /** @description Administrative area; stored in the open. */
            areaCode?: string;
            /** @description Postal code. */
            postalCode?: string;
            /** @description Address. */
            address?: string;
        };
        IncidentPart: {
            /**
             * Format: date
             * @description First day.
             */
            from?: string;
            /**
             * Format: date
             * @description Last day.
             */
            to?: string;
            place?: components["schemas"]["PlacePart"];
        };
        ConsentPart: {
            /**
             * @description May the case be published, without his person.
             * @enum {string}
             */
            publish: "yes" | "no" | "notStated";
            /**
             * @description May the respondent learn who complains.
             * @enum {string}
             */
            shareWithRespondent: "yes" | "no" | "notStated";
        };
        ExternalRefPart: {
            /** @description Name of the other system. */
            system: string;
            /** @description Id of the record there. */
            id: string;
        };
        /** @description Takes a complaint in: who complains of whom, what happened and what is asked for (F06). */
        FileComplaintBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /**
             * @description What kind of matter it is (F12).
             * @enum {string}
             */
            matterKind: "complaint" | "report" | "suggestion" | "inquiry" | "notStated";
            /**
             * @description Whether the complainant is named.
             * @enum {string}
             */
            anonymity: "named" | "confidential" | "anonymous" | "notStated";
            /**
             * Format: date
             * @description The date that the letter or form itself bears. Left out: the day on which it happened, in the ledger's zone.
             */
            receivedOn?: string;
            /**
             * @description Which way it came in (F01).
             * @enum {string}
             */
            channel?: "phone" | "web" | "app" | "counter" | "letter" | "email" | "fax" | "referral" | "socialMedia" | "other";
            /**
             * @description What it goes back to (F02).
             * @enum {string}
             */
            originKind?: "hotline" | "mediaExposure" | "other";
            /** @description What it is about (F23). */
            category?: components["schemas"]["CategoryPart"];
            /** @description The same in a second scheme. */
            issue?: components["schemas"]["CategoryPart"];
            /** @description Language that it was told in (BCP 47). */
            language?: string;
            /** @description Who is complained of (F14). */
            respondent?: components["schemas"]["RespondentPart"];
            /** @description Who complains (F06). */
            complainant?: components["schemas"]["ComplainantPart"];
            /** @description One line. */
            subject?: string;
            /** @description What happened, in the complainant’s own words (F11). */
            narrative?: string;
            /** @description What is asked for (F14). */
            demand?: string;
            incident?: components["schemas"]["IncidentPart"];
            /** @description Labels for counting (F31). */
            tags?: string[];
            consent?: components["schemas"]["ConsentPart"];
            externalRef?: components["schemas"]["ExternalRefPart"];
        };
        /** @description Confirms to the complainant that it was received, what happens next and by when (F10). */
        AcknowledgeComplaintBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /**
             * @description How it was confirmed.
             * @enum {string}
             */
            method: "phone" | "web" | "app" | "counter" | "letter" | "email" | "sms" | "other" | "notStated";
            /** @description The steps that he was told (F10). */
            steps: string[];
            /** @description The dates that he was told (F10). */
            promisedDates: string[];
        };
        /** @description Asks the complainant for what is missing; deadlines that may wait for him stand still (F14). */
        RequestInformationBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description What is asked for. */
            items: string[];
            /**
             * @description How he was asked.
             * @enum {string}
             */
            medium: "phone" | "web" | "app" | "counter" | "letter" | "email" | "sms" | "other" | "notStated";
        };
        /** @description Adds what the complainant answered; deadlines run on (F14). */
        SupplyInformationBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description What was answered. */
            items: string[];
            /**
             * @description How he answered.
             * @enum {string}
             */
            medium: "phone" | "web" | "app" | "counter" | "letter" | "email" | "sms" | "other" | "notStated";
        };
        AcceptanceCheckPart: {
            /** @description Whether the condition holds. */
            holds: boolean;
            /** @description Why. */
            note?: string;
            /** @description Evidence that shows it. */
            evidenceIds?: string[];
        };
        AcceptanceChecksPart: {
            /** @description Rights of the complainant were harmed (F13). */
            rightsHarmed: components["schemas"]["AcceptanceCheckPart"];
            /** @description It is clear who is complained of (F14). */
            respondentIdentified: components["schemas"]["AcceptanceCheckPart"];
            /** @description Facts are stated (F14). */
            factsStated: components["schemas"]["AcceptanceCheckPart"];
            /** @description A demand is stated (F14). */
            demandStated: components["schemas"]["AcceptanceCheckPart"];
            /** @description It is for this office to handle (F15). */
            withinJurisdiction: components["schemas"]["AcceptanceCheckPart"];
            /** @description The same matter is not under way already (F16). */
            notDuplicate: components["schemas"]["AcceptanceCheckPart"];
        };
        CriterionPart: {
            /**
             * @description Which one (F18-F20).
             * @enum {string}
             */
            criterion: "legalBreach" | "standardOrPromiseBreach" | "harmByIntentOrNegligence";
            /** @description The clause or promise that was broken. */
            clauseRef: string;
            /** @description Evidence that shows it. */
            evidenceIds?: string[];
        };
        /** @description Accepts the matter as a valid complaint: every check holds and a criterion is met (F13-F20). */
        MarkValidBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            checks: components["schemas"]["AcceptanceChecksPart"];
            /** @description The criteria that are met, one at least (F17). */
            criteria: components["schemas"]["CriterionPart"][];
        };
        /** @description Decides that no criterion of validity is met, with the reasons; it can be reviewed (F17). */
        MarkInvalidBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            checks: components["schemas"]["AcceptanceChecksPart"];
            /** @description Why no criterion is met (F17). */
            reasons: string;
            /** @description What he was told that he can still do. */
            remediesTold: string[];
        };
        /** @description Refuses the matter because a check fails, and says where to go instead (F13-F16). */
        RefuseAcceptanceBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            checks: components["schemas"]["AcceptanceChecksPart"];
            /** @description A code of the policy pack's own list. */
            refusalCode: string;
            /** @description Why, in words. */
            reasons?: string;
            /** @description Who is there for it. */
            routeOutTo: string;
            /** @description What he was told that he can still do. */
            remediesTold: string[];
        };
        /** @description Says how grave, complex and urgent the matter is, and what it is about (F23, F24, F27, F28). */
        AssessTriageBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description What it is about, where that is said anew (F23). */
            category?: components["schemas"]["CategoryPart"];
            /** @description 1 slight to 5 grave (F27). */
            severity: number;
            /**
             * @description A complex matter is answered in writing (F63).
             * @enum {string}
             */
            complexity: "simple" | "complex";
            /**
             * @description How soon it has to be handled (F24).
             * @enum {string}
             */
            urgency: "routine" | "urgent" | "veryUrgent" | "emergency";
            /**
             * @description Who may see it (F28).
             * @enum {string}
             */
            sensitivity: "normal" | "sensitive" | "confidential";
            /** @description What needs attention (F28, F38). */
            flags: ("mediaExposure" | "publicSafety" | "vulnerablePerson" | "minor")[];
            /**
             * @description Whether it follows a suggestion of an AI.
             * @enum {string}
             */
            source: "human" | "ai";
        };
        /** @description Records a contact with the complainant, the respondent or a department (F61, F64). */
        LogCommunicationBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @enum {string} */
            direction: "inbound" | "outbound" | "internal";
            /**
             * @description With whom.
             * @enum {string}
             */
            counterparty: "complainant" | "respondent" | "department" | "other";
            /**
             * @description How.
             * @enum {string}
             */
            medium: "phone" | "web" | "app" | "counter" | "letter" | "email" | "sms" | "other" | "notStated";
            /**
             * @description What it was for.
             * @enum {string}
             */
            kind: "inquiry" | "progress" | "apology" | "explanation" | "feedback" | "forwarded" | "response" | "other";
            /**
             * @description Whether the other was reached.
             * @enum {string}
             */
            successful: "yes" | "no" | "notStated";
            /**
             * @description Whether it was in time.
             * @enum {string}
             */
            timely?: "yes" | "no" | "notStated";
            /** @description What was said. */
            summary?: string;
        };
        /** @description Dispatches the case to the unit that has to handle it (F40, F41). */
        AssignComplaintBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description The unit. */
            unitId: string;
            /** @description Whom in the unit, where that is known already. */
            handlerId?: string;
            /** @description What makes it this unit’s duty (F45). */
            dispatchBasis: string;
            /**
             * @description Whether a person or a routing rule chose the unit (F40).
             * @enum {string}
             */
            by: "manual" | "rule";
        };
        /** @description Signs for the case on behalf of its unit, and names who handles it (F41, F42). */
        SignOffBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description Who handles it. */
            handlerId: string;
        };
        /** @description Sends the case back as not the unit’s, before it has signed for it (F45). */
        ReturnAssignmentBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /**
             * @description Why it is not this unit’s (F45).
             * @enum {string}
             */
            returnCode: "wrongArea" | "wrongDuty" | "unclearOwnership" | "overlap" | "other";
            /** @description The clause that the unit rests on. */
            legalBasis: string;
            /** @description Whose it is, as the unit thinks. */
            suggestedUnit?: string;
        };
        /** @description Hands a case that was signed for on to another unit, which has to sign for it (F41, F44). */
        TransferComplaintBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description The other unit. */
            toUnit: string;
            /** @description Why. */
            reason: string;
            /** @description What the other unit has to know. */
            handoverNote?: string;
        };
        /** @description Attaches a piece of evidence by reference, with the hash that proves it unchanged (F07, F54). */
        AttachEvidenceBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /**
             * @description What it is (F07).
             * @enum {string}
             */
            kind: "photo" | "audio" | "video" | "document" | "callRecording" | "systemExport" | "other";
            /** @description SHA-256 of the file’s bytes as they are stored, 64 digits of lower-case hex. */
            sha256: string;
            /** @description Bytes of the file. */
            sizeBytes: number;
            /** @description Media type (RFC 6838). */
            mediaType: string;
            /** @description Opaque reference to where the file lies; never a name that says whose it is. */
            storageRef: string;
            /** @description What it shows. */
            description: string;
            /**
             * @description Who gave it.
             * @enum {string}
             */
            source: "complainant" | "respondent" | "department" | "office" | "thirdParty" | "notStated";
            /**
             * Format: date-time
             * @description When it was made.
             */
            capturedAt?: string;
        };
        /** @description Records what the respondent says about it (F53). */
        RecordRespondentStatementBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description Who spoke for the respondent. */
            by: string;
            /** @description What he says. */
            text: string;
            /** @description The evidence, none where there is none. */
            evidenceIds: string[];
        };
        /** @description Records what the investigation found: whether the complaint is borne out (F22, F54). */
        RecordFindingBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /**
             * @description What was found (F22).
             * @enum {string}
             */
            finding: "upheld" | "partly" | "notUpheld" | "unfounded" | "undetermined" | "notStated";
            /** @description What it rests on. */
            basis: string;
            /** @description The evidence, none where there is none. */
            evidenceIds: string[];
        };
        /** @description Records what the matter goes back to, and whether the office could have prevented it (F55). */
        RecordRootCauseBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description A code of the office’s own list. */
            causeCode: string;
            /**
             * @description Could the office have prevented it.
             * @enum {string}
             */
            preventable: "yes" | "no" | "notStated";
            /** @description In words. */
            note?: string;
        };
        MoneyPart: {
            /** @description Digits, with at most two behind the point. */
            value: string;
            /** @description Currency (ISO 4217). */
            currency: string;
        };
        /** @description Plans what is done about it, by whom and by when (F56). */
        PlanMeasureBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /**
             * @description What kind of measure (F56).
             * @enum {string}
             */
            kind: "explanation" | "compensation" | "processImprovement" | "accountability" | "serviceRecovery" | "corrective";
            /** @description What is done. */
            description: string;
            /** @description What is paid. */
            amount?: components["schemas"]["MoneyPart"];
            /**
             * Format: date
             * @description By when.
             */
            dueOn: string;
            /** @description The unit or person that answers for it. */
            responsible: string;
        };
        /** @description Says that a planned measure was carried out, and how that shows (F56). */
        CompleteMeasureBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description The measure. */
            measureId: string;
            /** @description How it shows. */
            proof: string;
            /** @description The evidence, none where there is none. */
            evidenceIds: string[];
        };
        OptionPart: {
            /** @description The planned measures that it consists of. */
            measureIds: string[];
            /** @description What is offered. */
            text: string;
        };
        ComplianceCheckPart: {
            /** @description The provisions. */
            lawRefs: string[];
            /** @description Who held it against them. */
            by: string;
        };
        /** @description Puts one or several ways to settle the case to the complainant, held against the law (F57, F58). */
        ProposeResolutionBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description The options, one at least; they are numbered in this order (F57). */
            options: components["schemas"]["OptionPart"][];
            /** @description Why nothing more is done, where no option holds a measure. */
            reasons?: string;
            complianceCheck: components["schemas"]["ComplianceCheckPart"];
        };
        /** @description Records which option the complainant chose; another may be chosen until the case is closed (F57). */
        ChooseOptionBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description The option. */
            optionId: string;
            /**
             * @description How he said it.
             * @enum {string}
             */
            medium: "phone" | "web" | "app" | "counter" | "letter" | "email" | "sms" | "other" | "notStated";
        };
        /** @description Records that the complainant wants none of the options; another proposal can follow (F60). */
        RejectProposalBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description Why. */
            reason?: string;
            /**
             * @description How he said it.
             * @enum {string}
             */
            medium: "phone" | "web" | "app" | "counter" | "letter" | "email" | "sms" | "other" | "notStated";
        };
        /** @description Takes the case up to a higher level; without a target the fallback unit gets it (F37, F39). */
        EscalateBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description 1 head of the unit, 2 supervisor of the hotline, 3 coordination group, 4 external regulator. */
            level: number;
            /**
             * @description Why (F37, F39).
             * @enum {string}
             */
            reason: "major" | "deadline" | "silence" | "complainant" | "reopened" | "other";
            /** @description What has to be known about it. */
            statement?: string;
            /** @description Whom it goes to. Left out: the fallback unit. */
            toUnit?: string;
            /** @description The deadline that it is about. */
            deadlineId?: string;
        };
        /** @description Confirms that an escalation was taken up, and what will be done (F37). */
        AcknowledgeEscalationBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description The escalation. */
            escalationId: string;
            /** @description What will be done. */
            plan?: string;
        };
        /** @description Closes an escalation that was taken up, with what came of it (F37). */
        DeescalateBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description The escalation. */
            escalationId: string;
            /** @description What came of it. */
            result: string;
        };
        FeedbackPart: {
            /** @description What the complainant is told. */
            text: string;
            /**
             * @description A complex matter is answered in writing (F63).
             * @enum {string}
             */
            form: "oral" | "written" | "notStated";
            /**
             * @description How it was given.
             * @enum {string}
             */
            medium: "phone" | "web" | "app" | "counter" | "letter" | "email" | "sms" | "other" | "notStated";
            /** @description What was done (F62). */
            measures?: string;
            /** @description What is done better from now on (F62). */
            improvements?: string;
            /** @description How it is followed up (F62). */
            followUpPlan?: string;
        };
        AgreementPart: {
            /**
             * @description How he was spoken to.
             * @enum {string}
             */
            medium: "phone" | "web" | "app" | "counter" | "letter" | "email" | "sms" | "other" | "notStated";
            /** @description His words on the record. */
            statement: string;
        };
        /** @description Settles on the spot what can be, with the complainant’s agreement on the record, and closes the case (F47). */
        ResolveOnTheSpotBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description The final reply; a policy pack can do without one. */
            feedback?: components["schemas"]["FeedbackPart"];
            /**
             * @description What was found (F22).
             * @enum {string}
             */
            finding: "upheld" | "partly" | "notUpheld" | "unfounded" | "undetermined" | "notStated";
            /**
             * @description What came of it (F56).
             * @enum {string}
             */
            outcome: "explained" | "remedied" | "compensated" | "monetaryRelief" | "nonMonetaryRelief" | "referred" | "noActionPossible" | "notStated";
            /**
             * @description Whether it was in time, as a source says.
             * @enum {string}
             */
            timely?: "yes" | "no" | "notStated";
            /** @description What he was told that he can still do. */
            remediesTold: string[];
            /**
             * @description Why nobody is called back seven days later (F65). Left out: he is.
             * @enum {string}
             */
            followUpWaived?: "anonymous" | "unreachable" | "refusedContact";
            /** @description That the complainant agreed. */
            agreement: components["schemas"]["AgreementPart"];
        };
        /** @description Gives the complainant the final reply and closes the case; he is called back after seven days (F62, F65). */
        CloseWithFeedbackBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description The final reply; a policy pack can do without one. */
            feedback?: components["schemas"]["FeedbackPart"];
            /**
             * @description What was found (F22).
             * @enum {string}
             */
            finding: "upheld" | "partly" | "notUpheld" | "unfounded" | "undetermined" | "notStated";
            /**
             * @description What came of it (F56).
             * @enum {string}
             */
            outcome: "explained" | "remedied" | "compensated" | "monetaryRelief" | "nonMonetaryRelief" | "referred" | "noActionPossible" | "notStated";
            /**
             * @description Whether it was in time, as a source says.
             * @enum {string}
             */
            timely?: "yes" | "no" | "notStated";
            /** @description What he was told that he can still do. */
            remediesTold: string[];
            /**
             * @description Why nobody is called back seven days later (F65). Left out: he is.
             * @enum {string}
             */
            followUpWaived?: "anonymous" | "unreachable" | "refusedContact";
        };
        /** @description Contests the outcome of an ended case within its window; a review is then due (domain-model C3). */
        DisputeOutcomeBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description What is contested and why; a policy pack can do without it. */
            statement?: string;
            /** @description Ids of the events that are contested, none where it is all of it. */
            contestedEventIds: string[];
        };
        /** @description Takes the complaint back, as the complainant wishes (domain-model C3). */
        WithdrawComplaintBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description Why. */
            reason: string;
            /** @description How it was made sure that it is he who asks. */
            verifiedBy: string;
        };
        /** @description Records that the complainant was called back and not reached (F65). */
        RecordFollowUpAttemptBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /**
             * @description How it was tried.
             * @enum {string}
             */
            medium: "phone" | "web" | "app" | "counter" | "letter" | "email" | "sms" | "other" | "notStated";
        };
        ServiceRatingsPart: {
            /** @description 1 very dissatisfied to 5 very satisfied. Left out: not asked or not answered. */
            reliability?: number;
            /** @description 1 very dissatisfied to 5 very satisfied. Left out: not asked or not answered. */
            responsiveness?: number;
            /** @description 1 very dissatisfied to 5 very satisfied. Left out: not asked or not answered. */
            assurance?: number;
            /** @description 1 very dissatisfied to 5 very satisfied. Left out: not asked or not answered. */
            empathy?: number;
            /** @description 1 very dissatisfied to 5 very satisfied. Left out: not asked or not answered. */
            tangibles?: number;
        };
        /** @description Records what the complainant says when he is called back, by somebody of another unit (F65, F66, F69). */
        RecordFollowUpBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /**
             * @description How he was reached.
             * @enum {string}
             */
            medium: "phone" | "web" | "app" | "counter" | "letter" | "email" | "sms" | "other" | "notStated";
            /**
             * @description Is the matter resolved, as he says (F67).
             * @enum {string}
             */
            resolved: "yes" | "partly" | "no";
            /** @description 1 very dissatisfied to 5 very satisfied (F66). Left out: he gave no score. */
            satisfaction?: number;
            /**
             * @description Did the handler contact him in time, as he says.
             * @enum {string}
             */
            responded: "yes" | "no" | "notStated";
            /** @description Five dimensions of service (F69). */
            dimensions?: components["schemas"]["ServiceRatingsPart"];
            /** @description What he suggests (F66). */
            suggestions?: string;
        };
        /** @description Asks for a case that has ended to be taken up again, within its window (F67). */
        RequestReopenBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /**
             * @description Why.
             * @enum {string}
             */
            ground: "newFacts" | "notSolved" | "feedbackFalse" | "recurrence";
            /** @description What is new. */
            newFacts?: string;
            /** @description The evidence, none where there is none. */
            evidenceIds: string[];
        };
        AcceptancePart: {
            checks: components["schemas"]["AcceptanceChecksPart"];
            /** @description The criteria that are met, one at least (F17). */
            criteria: components["schemas"]["CriterionPart"][];
        };
        /** @description Decides to take the case up again; whoever handled it does not decide that (F67). */
        ReopenComplaintBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description The unit that should have it now; it is dispatched all the same. */
            toUnit?: string;
            /** @description Why. */
            reasons?: string;
            /** @description The decision that it is valid, needed where the case was never found so (F13-F20). */
            acceptance?: components["schemas"]["AcceptancePart"];
        };
        /** @description Decides not to take the case up again, and says why; whoever handled it does not decide that. */
        RefuseReopenBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description Why. */
            reasons: string;
        };
        /** @description Adds a note of the office to the case; it changes nothing (F64). */
        AddNoteBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description The note. */
            text: string;
        };
        ChannelCorrectionPart: {
            /** @enum {string} */
            field: "channel";
            /** @enum {string} */
            value: "phone" | "web" | "app" | "counter" | "letter" | "email" | "fax" | "referral" | "socialMedia" | "other";
        };
        OriginKindCorrectionPart: {
            /** @enum {string} */
            field: "originKind";
            /** @enum {string} */
            value: "hotline" | "mediaExposure" | "other";
        };
        CategoryCorrectionPart: {
            /** @enum {string} */
            field: "category";
            value: components["schemas"]["CategoryPart"];
        };
        RespondentOrganisationCorrectionPart: {
            /** @enum {string} */
            field: "respondentOrganisation";
            value: string;
        };
        PersonalCorrectionPart: {
            /** @enum {string} */
            field: "subject" | "narrative" | "demand" | "complainantName" | "complainantContact";
            value: string;
        };
        /** @description Corrects one field that an event set; the event itself stays as it is (F33). */
        CorrectRecordBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description Id of the event that set the field. */
            targetEventId: string;
            /** @description The field and its right value. */
            correction: components["schemas"]["ChannelCorrectionPart"] | components["schemas"]["OriginKindCorrectionPart"] | components["schemas"]["CategoryCorrectionPart"] | components["schemas"]["RespondentOrganisationCorrectionPart"] | components["schemas"]["PersonalCorrectionPart"];
            /** @description Why. */
            reason: string;
        };
        /** @description Links the case to another one: as its duplicate, its parent, what it follows or is related to (F16). */
        LinkComplaintBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /**
             * @description Read from this case to the other: this one is the duplicate, the parent.
             * @enum {string}
             */
            type: "duplicateOf" | "relatedTo" | "parentOf" | "followUpOf";
            /** @description Id of the other case. */
            otherId: string;
            /** @description What shows that they belong together. */
            basis: string;
        };
        /** @description Keeps everything of the case from being erased or purged until the hold is released. */
        PlaceLegalHoldBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description The body that ordered it, and its reference: no person. */
            authority: string;
            /** @description What has to be kept, in the words of the order. */
            scope: string;
        };
        /** @description Releases a legal hold. */
        ReleaseLegalHoldBody: {
            /**
             * Format: date-time
             * @description When it happened, where that was earlier than now: a call noted on paper, a letter. What is said so is marked as recorded late. Left out: now.
             */
            occurredAt?: string;
            /** @description The hold. */
            holdId: string;
            /** @description The body that released it, and its reference: no person. */
            authority: string;
            /** @description Why. */
            reason: string;
        };
        SearchBody: {
            /** @description Where the case stands */
            status?: ("Filed" | "NeedsInformation" | "Valid" | "Assigned" | "InProgress" | "ResolutionProposed" | "Invalid" | "NotAccepted" | "Closed" | "ReopenRequested" | "Disputed" | "Withdrawn") | ("Filed" | "NeedsInformation" | "Valid" | "Assigned" | "InProgress" | "ResolutionProposed" | "Invalid" | "NotAccepted" | "Closed" | "ReopenRequested" | "Disputed" | "Withdrawn")[];
            /** @description Unit that has the case, notStated for none */
            unit?: string | string[];
            /** @description Person who handles it, notStated for nobody */
            handler?: string | string[];
            /** @description Code of the category */
            category?: string | string[];
            /** @description How it came in */
            channel?: string | string[];
            /** @description System that it was imported from */
            source?: string | string[];
            /** @description How urgent it is */
            urgency?: ("routine" | "urgent" | "veryUrgent" | "emergency" | "notStated") | ("routine" | "urgent" | "veryUrgent" | "emergency" | "notStated")[];
            /** @description Past the resolve deadline */
            overdue?: boolean;
            /** @description Given to a unit that has not signed for it */
            unsigned?: boolean;
            /** @description With an escalation that nobody has closed */
            escalated?: boolean;
            /** @description Disputed and not decided on */
            disputed?: boolean;
            /**
             * Format: date
             * @description Received on or after this civil date
             */
            from?: string;
            /**
             * Format: date
             * @description Received on or before this civil date
             */
            to?: string;
            /** @description Words in what the role reads open */
            q?: string;
            /** @description The case of a record of another system */
            ref?: components["schemas"]["ExternalRefPart"];
            /** @description The list as it was at this instant */
            asOf?: string;
            /** @enum {string} */
            order?: "newest" | "longestOverdue" | "nextDue";
            /** @description Say how many there are in the whole list: on its first page, and only where it is asked for, since all of them are counted */
            count?: boolean;
            /** @default 50 */
            limit: number;
            /** @description From the page before */
            cursor?: string;
        };
        RevealBody: {
            /** @description JSON Pointers into the case, as `masked` names them */
            fields: string[];
            /** @description In your own words; it stands in the access log */
            purpose: string;
        };
        PrintedBody: {
            /** @description Up to this revision */
            revision?: string;
            /** @description As it was at this instant */
            at?: string;
            /** @description As it could be known at this instant */
            knownAt?: string;
        };
        PublicFilingBody: {
            /**
             * @description What it is.
             * @enum {string}
             */
            matterKind: "complaint" | "report" | "suggestion" | "inquiry" | "notStated";
            /** @description What happened. */
            narrative: string;
            /** @description In a few words. */
            subject?: string;
            /** @description What is asked for. */
            demand?: string;
            /** @description The organisation complained of. */
            respondentOrganisation?: string;
            /** @description Language tag. */
            language?: string;
            category?: components["schemas"]["CategoryPart"];
            incident?: components["schemas"]["IncidentPart"];
        };
        TrackingBody: {
            complaintNo: string;
            trackingCode: string;
        };
        PublicSupplementBody: {
            complaintNo: string;
            trackingCode: string;
            /** @description What was asked for. */
            answer: string;
        };
        PublicReopenBody: {
            complaintNo: string;
            trackingCode: string;
            /**
             * @description Why.
             * @enum {string}
             */
            ground: "newFacts" | "notSolved" | "feedbackFalse" | "recurrence";
            /** @description What is new. */
            newFacts?: string;
        };
        PublicDisputeBody: {
            complaintNo: string;
            trackingCode: string;
            /** @description What is contested and why. */
            statement: string;
        };
        OrderErasureBody: {
            /**
             * @description Why the law lets this person be forgotten
             * @enum {string}
             */
            ground: "complainantAsked" | "retentionOver" | "authorityOrdered";
        };
        RefuseErasureBody: {
            /** @description Why not */
            reasons: string;
        };
        CaseExportBody: {
            /** @description In your own words; it stands in the access log */
            purpose: string;
            /** @description JSON Pointers into the case, as `masked` names them: these texts go out open, so that they verify outside; `*` alone stands for all that the case ever said */
            reveal?: string[];
        };
        LedgerExportBody: {
            /** @description In your own words; it stands in the access log */
            purpose: string;
        };
        SignInBody: {
            /** @description From a sign-in link: what follows #k= */
            key: string;
        };
        RoleBody: {
            /**
             * @description The role to act under from now on
             * @enum {string}
             */
            role: "operator" | "specialist" | "dispatcher" | "handler" | "unit-head" | "supervisor" | "reviewer" | "follow-up" | "auditor" | "analyst" | "privacy-officer" | "config-admin" | "complainant";
        };
        SignInLinkBody: {
            /** @description Unit that the person belongs to */
            unit?: string;
            /** @description Reference of the written order that an auditor acts under */
            mandate?: string;
            /**
             * @description The role that the link lets in as
             * @enum {string}
             */
            role: "operator" | "specialist" | "dispatcher" | "handler" | "unit-head" | "supervisor" | "reviewer" | "follow-up" | "auditor" | "analyst" | "privacy-officer" | "config-admin" | "complainant";
            /** @description Opaque id of the person: it is recorded with every act, so never a name; left out: one of the sample’s people, else the role’s own name */
            user?: string;
        };
        IssueTokenBody: {
            /** @description Unit that the person belongs to */
            unit?: string;
            /** @description Reference of the written order that an auditor acts under */
            mandate?: string;
            /** @description Opaque id of the person: it is recorded with every act, so never a name */
            user: string;
            /** @description The roles that the token counts under, all at once */
            roles: ("operator" | "specialist" | "dispatcher" | "handler" | "unit-head" | "supervisor" | "reviewer" | "follow-up" | "auditor" | "analyst" | "privacy-officer" | "config-admin" | "complainant")[];
            /**
             * @description How long it is good for, in seconds
             * @default 3600
             */
            seconds: number;
        };
        SetUpBody: {
            /**
             * @description A separate ledger with generated cases to look around in, or one for real
             * @enum {string}
             */
            kind: "sample" | "real";
            /** @description What people call it; needed of a real one */
            name?: string;
            /** @description IANA time zone in which days are counted; it cannot be changed later. Needed of a real ledger; a sample has its own */
            zone?: string;
            /**
             * @description Of a sample
             * @default 300
             */
            cases: number;
            /**
             * @description Of a sample: another number, another city
             * @default 1
             */
            seed: number;
        };
        VerificationBody: {
            /** @description `ledger`, or a case by its id or number; the whole ledger unless said */
            scope?: string;
            /** @description What was written down earlier: a ledger digest, or the text of a heads file */
            expect?: string;
        };
        /** @description RFC 9457. Further members belong to the type: the rule that refused, the policy’s version, who may. */
        Problem: {
            /** @description Stable: programs go by it */
            type: string;
            title: string;
            status: number;
            detail?: string;
            /** @description This request, as the service’s log names it */
            instance: string;
            code?: string;
            rule?: string;
            /** @description pack@version whose rule decided */
            policy?: string;
            /** @description The part of that policy, as its text is anchored */
            clause?: string;
            /** @description Roles that may */
            who?: string[];
            /** @description Commands that mend what is missing */
            next?: string[];
            caseStatus?: components["schemas"]["CaseStatus"];
            errors?: {
                pointer: string;
                detail: string;
            }[];
        } & {
            [key: string]: unknown;
        };
        /** @enum {string} */
        AccessKind: "reveal" | "evidence" | "search" | "export" | "print" | "refusal" | "furtherRefusals";
        /** @description Entries of the access log, oldest first; a page can hold fewer than were asked for, or none, and go on. */
        AccessPage: {
            entries: components["schemas"]["FollowedAccess"][];
            next?: string;
        };
        /** @description An act by its place in the stream; `revision` in decimal. */
        ActPlace: {
            revision: string;
            type: components["schemas"]["ComplaintEventType"];
            recordedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ActorKind: "user" | "system" | "ai" | "external" | "complainant";
        /** @enum {string} */
        Anonymity: "named" | "confidential" | "anonymous" | "notStated";
        /** @enum {string} */
        Answer: "yes" | "no" | "notStated";
        /**
         * @description Who answered a proposal: the complainant himself, or somebody who recorded what he said.
         * @enum {string}
         */
        AnsweredBy: "complainant" | "onBehalf";
        /** @description A unit having the case. `askedHandlerId` is whom the dispatcher had in mind; who handles it is named when the unit signs. A unit that was handed the case by another has no number and no basis of dispatch: the transfer tells why. */
        Attempt: {
            attemptNo: number | null;
            unitId: string;
            askedHandlerId: string | null;
            dispatchBasis: string | null;
            /** @enum {string} */
            by: "manual" | "rule" | "transfer";
            assigned: components["schemas"]["Moment"];
            signed: {
                by: string;
                moment: components["schemas"]["Moment"];
            } | null;
            named: {
                handlerId: string;
                moment: components["schemas"]["Moment"];
            } | null;
            /** @description How the unit came to have it no more; `null` while it has it, and where it had it when the case ended. */
            left: {
                /** @enum {string} */
                how: "returned" | "transferred" | "reassigned" | "reopened";
                moment: components["schemas"]["Moment"];
            } | null;
        };
        /** @description Days of the zone on which something was recorded, in order. */
        AuditCountsAnswer: {
            zone: string;
            days: {
                day: components["schemas"]["CivilDate"];
                events: number;
            }[];
        };
        /** @description Events in the order that was asked for; `next` is absent on the last page. `outline`: instead of entries, where that was asked for. */
        AuditPage: {
            entries: components["schemas"]["TrailEntry"][];
            outline?: components["schemas"]["TrailOutline"][];
            next?: string;
        };
        /** @enum {string} */
        AwaitedParty: "complainant" | "specialist" | "dispatcher" | "unit" | "followUp" | "supervisor" | "reviewer";
        Capability: components["schemas"]["CaseCapability"] | components["schemas"]["OfficeCapability"];
        /** @description A case as its reader may see it, now or at a point of its past; `masked` lists the texts that are not shown to him, `erased` those that are gone by law. */
        CaseAnswer: {
            masked: components["schemas"]["MaskedField"][];
            erased: components["schemas"]["ErasedField"][];
            /** @description Where in its history a case is shown: `upTo` the revision of the last event in it; running deadlines are judged as of `asOf`. */
            past: {
                /** @constant */
                kind: "state";
                upTo: components["schemas"]["Revision"];
                asOf: components["schemas"]["Instant"];
                warnings: components["schemas"]["PastWarning"][];
            };
            complaintId: string;
            complaintNo: string;
            externalRef: components["schemas"]["ExternalRef"] | null;
            /** @description Revision, in decimal, of the last event in it. */
            revision: string;
            /** @description When that event was recorded. */
            changedAt: components["schemas"]["Instant"];
            status: components["schemas"]["ComplaintStatus"];
            statuses: components["schemas"]["StatusStep"][];
            filed: components["schemas"]["Moment"];
            receivedOn: components["schemas"]["CivilDate"];
            matterKind: components["schemas"]["MatterKind"];
            anonymity: components["schemas"]["Anonymity"];
            channel: components["schemas"]["Channel"] | null;
            originKind: components["schemas"]["OriginKind"] | null;
            category: components["schemas"]["CategoryShown"] | null;
            issue: components["schemas"]["CategoryShown"] | null;
            language: string | null;
            tags: string[];
            /** @description Whom the filing names, else whoever of the office filed it for the complainant. */
            firstReceiverId: string | null;
            consent: {
                publish: components["schemas"]["Answer"];
                shareWithRespondent: components["schemas"]["Answer"];
            } | null;
            respondent: {
                organisation: string | null;
                unitId: string | null;
                staffRef: string | null;
                name: components["schemas"]["ShownText"] | null;
            };
            complainant: {
                name: components["schemas"]["ShownText"] | null;
                contact: components["schemas"]["ShownText"] | null;
                account: components["schemas"]["ShownText"] | null;
            };
            subject: components["schemas"]["ShownText"] | null;
            narrative: components["schemas"]["ShownText"] | null;
            demand: components["schemas"]["ShownText"] | null;
            incident: {
                from: components["schemas"]["CivilDate"] | null;
                to: components["schemas"]["CivilDate"] | null;
                areaCode: string | null;
                postalCode: components["schemas"]["ShownText"] | null;
                address: components["schemas"]["ShownText"] | null;
            } | null;
            acknowledged: {
                method: components["schemas"]["Medium"];
                steps: string[];
                promisedDates: components["schemas"]["CivilDate"][];
                moment: components["schemas"]["Moment"];
            } | null;
            information: components["schemas"]["InformationRequest"][];
            checks: components["schemas"]["ChecksShown"] | null;
            criteria: {
                criterion: components["schemas"]["CriterionName"];
                clauseRef: string;
                evidenceIds: string[];
            }[];
            triage: {
                severity: number;
                /** @enum {string} */
                complexity: "simple" | "complex";
                urgency: components["schemas"]["Urgency"];
                sensitivity: components["schemas"]["Sensitivity"];
                flags: components["schemas"]["Flag"][];
                /** @enum {string} */
                source: "human" | "ai";
                assessed: components["schemas"]["Moment"];
            } | null;
            unit: string | null;
            handler: string | null;
            owners: components["schemas"]["OwnerStep"][];
            attempts: components["schemas"]["Attempt"][];
            returns: components["schemas"]["Return"][];
            transfers: components["schemas"]["Transfer"][];
            communicationCount: number;
            noteCount: number;
            evidence: components["schemas"]["EvidenceItem"][];
            statements: components["schemas"]["RespondentStatement"][];
            rootCause: components["schemas"]["RootCauseShown"] | null;
            measures: components["schemas"]["Measure"][];
            proposals: components["schemas"]["Proposal"][];
            finding: components["schemas"]["Finding"] | null;
            findingBasis: {
                basis: components["schemas"]["ShownText"];
                evidenceIds: string[];
                recorded: components["schemas"]["Moment"];
            } | null;
            outcome: components["schemas"]["Outcome"] | null;
            timely: components["schemas"]["Answer"] | null;
            agreement: components["schemas"]["OnTheSpot"] | null;
            feedbacks: components["schemas"]["FeedbackShown"][];
            windows: {
                reopenUntil: components["schemas"]["Instant"] | null;
                disputeUntil: components["schemas"]["Instant"] | null;
                reviewUntil: components["schemas"]["Instant"] | null;
            };
            endings: components["schemas"]["Ending"][];
            /** @description Of the last closing; `null` where it owes none, and while the case is not closed again. */
            followUpStatus: ("due" | "attempted" | "done" | "unreachable") | null;
            followUpAttempts: components["schemas"]["FollowUpAttempt"][];
            followUps: components["schemas"]["FollowUp"][];
            reopenings: components["schemas"]["Reopening"][];
            disputes: components["schemas"]["Dispute"][];
            escalations: components["schemas"]["Escalation"][];
            overdueFrom: components["schemas"]["Instant"] | null;
            nextDueAt: components["schemas"]["Instant"] | null;
            links: components["schemas"]["Link"][];
            holds: components["schemas"]["LegalHold"][];
            corrections: components["schemas"]["CorrectionShown"][];
            /** @description What an import policy supplied because the source was silent, by event. */
            assumed: {
                revision: string;
                fields: string[];
            }[];
            /** @description Keys that the law had destroyed; the text under them reads as unavailable. */
            erasures: {
                erasureId: string;
                kid: string;
                destroyedAt: components["schemas"]["Instant"];
            }[];
            /** @description The newest headings, at most `timelineHeadingsMax`. */
            timeline: components["schemas"]["Heading"][];
            deadlines: components["schemas"]["DeadlineLane"][];
            setBy: {
                [key: string]: string;
            };
            settingEvents: components["schemas"]["SetBy"];
        };
        /** @enum {string} */
        CaseCapability: "dispatch" | "triage" | "see-case" | "reveal-text" | "supplement" | "withdraw" | "answer-first" | "judge-acceptance" | "register-very-urgent" | "adjudicate" | "handle" | "attach-evidence" | "move-deadline" | "escalate" | "answer-escalation" | "propose-resolution" | "answer-proposal" | "approve-resolution" | "close" | "close-on-the-spot" | "record-follow-up" | "request-reopen" | "decide-reopen" | "dispute" | "decide-review" | "reconstruct" | "export-evidence" | "hold-record" | "write-note" | "log-communication" | "correct-record" | "link-cases" | "read-case-access";
        /** @description Rows hold no text of anybody's. `total`: of the whole list, on its first page where `count` asks for it; `null` on others and where only walking the list would tell. */
        CaseList: {
            cases: components["schemas"]["WorklistRow"][];
            next: string | null;
            total: number | null;
        };
        /** @description Where a case can stand when a command comes in: `Unfiled` is the empty stream. */
        CaseStatus: components["schemas"]["ComplaintStatus"] | "Unfiled";
        /** @description A category as a document holds it: `null` where the scheme has no level below. */
        CategoryShown: {
            scheme: string;
            code: string;
            subcode: string | null;
        };
        /** @description A case behind a figure: what the figure was made of, and nothing that the case page alone shows. */
        CellCase: {
            category: string;
            categoryScheme: string;
            channel: string;
            unit: string;
            outcome: string;
            status: components["schemas"]["ComplaintStatus"];
            receivedOn: components["schemas"]["CivilDate"];
            /** @description The first end with feedback; `notStated` where it is undated. */
            closedOn: components["schemas"]["EndDate"] | null;
            daysToClose: number | null;
            complaintId: string;
            complaintNo: string;
        };
        /** @description Data of a `change` event: a case that the asker may see has this revision now, and stands in these queues of his. */
        ChangeEvent: {
            complaintId: string;
            revision: string;
            type: components["schemas"]["ComplaintEventType"];
            complaintNo: string;
            queues: components["schemas"]["WorklistName"][];
        };
        /** @enum {string} */
        Channel: "phone" | "web" | "app" | "counter" | "letter" | "email" | "fax" | "referral" | "socialMedia" | "other";
        ChecksShown: {
            rightsHarmed: {
                holds: boolean;
                note: components["schemas"]["ShownText"] | null;
                evidenceIds: string[];
            };
            respondentIdentified: {
                holds: boolean;
                note: components["schemas"]["ShownText"] | null;
                evidenceIds: string[];
            };
            factsStated: {
                holds: boolean;
                note: components["schemas"]["ShownText"] | null;
                evidenceIds: string[];
            };
            demandStated: {
                holds: boolean;
                note: components["schemas"]["ShownText"] | null;
                evidenceIds: string[];
            };
            withinJurisdiction: {
                holds: boolean;
                note: components["schemas"]["ShownText"] | null;
                evidenceIds: string[];
            };
            notDuplicate: {
                holds: boolean;
                note: components["schemas"]["ShownText"] | null;
                evidenceIds: string[];
            };
        };
        /**
         * Format: date
         * @description A date of the civil calendar, in a zone that is stated beside it.
         */
        CivilDate: string;
        /**
         * @description How a deadline that nothing has settled stands: `past` it, `warned` by its policy, neither, or standing still.
         * @enum {string}
         */
        ClockState: "past" | "warned" | "ahead" | "paused";
        CodesAnswer: {
            codes: {
                medium: components["schemas"]["NamedCode"][];
                status: components["schemas"]["NamedCode"][];
                matterKind: components["schemas"]["NamedCode"][];
                anonymity: components["schemas"]["NamedCode"][];
                channel: components["schemas"]["NamedCode"][];
                finding: components["schemas"]["NamedCode"][];
                outcome: components["schemas"]["NamedCode"][];
                returnCode: components["schemas"]["NamedCode"][];
                role: components["schemas"]["NamedCode"][];
                urgency: components["schemas"]["NamedCode"][];
                sensitivity: components["schemas"]["NamedCode"][];
                flag: components["schemas"]["NamedCode"][];
                deadlineKind: components["schemas"]["NamedCode"][];
                escalationReason: components["schemas"]["NamedCode"][];
                evidenceKind: components["schemas"]["NamedCode"][];
                measureKind: components["schemas"]["NamedCode"][];
                reopenGround: components["schemas"]["NamedCode"][];
                linkType: components["schemas"]["NamedCode"][];
            };
        };
        /** @description Where the case stands now, and what was recorded. */
        CommandAccepted: {
            revision: components["schemas"]["Revision"];
            position: components["schemas"]["Position"];
            events: {
                type: components["schemas"]["ComplaintEventType"];
                revision: components["schemas"]["Revision"];
            }[];
        };
        /** @description What a command would do, if it were sent now. `status`: where it would lead; `revision` is `null` before a filing. */
        CommandPreview: {
            /** @constant */
            preview: true;
            revision: components["schemas"]["Revision"] | null;
            policy: string;
            events: {
                type: components["schemas"]["ComplaintEventType"];
                revision: components["schemas"]["Revision"];
            }[];
            deadlines: components["schemas"]["PreviewedDeadline"][];
            status: components["schemas"]["CaseStatus"];
        };
        /** @description Every command that somebody may send to the case, and whether it would be taken from the asker. */
        CommandsAnswer: {
            revision: components["schemas"]["Revision"];
            commands: components["schemas"]["OfferedCommand"][];
        };
        /** @description `elapsed` is `null` where there is no period, or an undated one. `previous`: the same figures of the range compared with; absent without one. */
        ComparedRow: {
            elapsed: components["schemas"]["Elapsed"] | null;
            /** @description Those that were asked for, in that order. */
            previous?: {
                filed?: number | components["schemas"]["DaysFigure"];
                valid?: number | components["schemas"]["DaysFigure"];
                closed?: number | components["schemas"]["DaysFigure"];
                open?: number | components["schemas"]["DaysFigure"];
                overdue?: number | components["schemas"]["DaysFigure"];
                returned?: number | components["schemas"]["DaysFigure"];
                transferred?: number | components["schemas"]["DaysFigure"];
                escalated?: number | components["schemas"]["DaysFigure"];
                reopened?: number | components["schemas"]["DaysFigure"];
                disputed?: number | components["schemas"]["DaysFigure"];
                "days-to-close"?: number | components["schemas"]["DaysFigure"];
            };
            /** @description Such as `2026-03-04`, `2026-W10` or `2026-03`; `notStated` for what is undated; `null` where no periods were asked for. */
            period: string | null;
            /** @description The value of each group field, `notStated` where the record does not say. */
            group: {
                category?: string;
                channel?: string;
                unit?: string;
                outcome?: string;
                origin?: string;
                source?: string;
                categoryScheme?: string;
            };
            /** @description Those that were asked for, in that order. */
            figures: {
                filed?: number | components["schemas"]["DaysFigure"];
                valid?: number | components["schemas"]["DaysFigure"];
                closed?: number | components["schemas"]["DaysFigure"];
                open?: number | components["schemas"]["DaysFigure"];
                overdue?: number | components["schemas"]["DaysFigure"];
                returned?: number | components["schemas"]["DaysFigure"];
                transferred?: number | components["schemas"]["DaysFigure"];
                escalated?: number | components["schemas"]["DaysFigure"];
                reopened?: number | components["schemas"]["DaysFigure"];
                disputed?: number | components["schemas"]["DaysFigure"];
                "days-to-close"?: number | components["schemas"]["DaysFigure"];
            };
        };
        /** @enum {string} */
        ComplaintCommandType: "FileComplaint" | "ReturnAssignment" | "TransferComplaint" | "AttachEvidence" | "RecordRespondentStatement" | "RecordRootCause" | "PlanMeasure" | "CompleteMeasure" | "ProposeResolution" | "ChooseOption" | "RejectProposal" | "ResolveOnTheSpot" | "CloseWithFeedback" | "RecordFollowUp" | "RecordFollowUpAttempt" | "RequestReopen" | "ReopenComplaint" | "RefuseReopen" | "LinkComplaint" | "PlaceLegalHold" | "ReleaseLegalHold" | "AcknowledgeComplaint" | "RequestInformation" | "SupplyInformation" | "MarkValid" | "MarkInvalid" | "RefuseAcceptance" | "AssessTriage" | "AssignComplaint" | "SignOff" | "LogCommunication" | "RecordFinding" | "AddNote" | "Escalate" | "AcknowledgeEscalation" | "Deescalate" | "DisputeOutcome" | "CorrectRecord" | "WithdrawComplaint" | "SeeSourceRow" | "DestroySubjectKey";
        /** @enum {string} */
        ComplaintEventType: "ComplaintFiled" | "ComplaintAcknowledged" | "InformationRequested" | "InformationSupplied" | "SourceRowSeen" | "AcceptanceChecked" | "ComplaintMarkedValid" | "ComplaintMarkedInvalid" | "AcceptanceRefused" | "ReviewWindowOpened" | "TriageAssessed" | "ComplaintAssigned" | "AssignmentSigned" | "HandlerNamed" | "CommunicationLogged" | "FindingRecorded" | "NoteAdded" | "RecordCorrected" | "AssignmentReturned" | "ComplaintTransferred" | "EvidenceAttached" | "RespondentStatementRecorded" | "RootCauseRecorded" | "MeasurePlanned" | "MeasureCompleted" | "ResolutionProposed" | "OptionChosen" | "ProposalRejected" | "ResolvedOnTheSpot" | "ComplaintEscalated" | "EscalationTargetMissing" | "EscalationAcknowledged" | "EscalationClosed" | "FeedbackDelivered" | "ComplaintClosedWithFeedback" | "OutcomeDisputed" | "ComplaintWithdrawn" | "FollowUpAttempted" | "FollowUpRecorded" | "FollowUpUnreachable" | "ReopenWindowOpened" | "ReopenRequested" | "ComplaintReopened" | "ReopenRefused" | "ComplaintsLinked" | "LegalHoldPlaced" | "LegalHoldReleased" | "DeadlineSet" | "ClockPaused" | "ClockResumed" | "DeadlineMet" | "DeadlineBreached" | "DeadlineCancelled" | "SubjectKeyDestroyed";
        /** @enum {string} */
        ComplaintStatus: "Filed" | "NeedsInformation" | "Valid" | "Assigned" | "InProgress" | "ResolutionProposed" | "Invalid" | "NotAccepted" | "Closed" | "ReopenRequested" | "Disputed" | "Withdrawn";
        /** @description That the proposal was held against the law: which provisions, and by whom (an opaque id). */
        ComplianceCheck: {
            lawRefs: string[];
            by: string;
        };
        /** @enum {string} */
        CorrectableField: "channel" | "originKind" | "category" | "respondentOrganisation" | "subject" | "narrative" | "demand" | "complainantName" | "complainantContact";
        /** @description A correction as it was entered. `applied`: false where a later event had set the field before it came. */
        CorrectionShown: {
            field: components["schemas"]["CorrectableField"];
            targetEventId: string;
            eventId: string;
            applied: boolean;
            reason: components["schemas"]["ShownText"];
            correctedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        CriterionName: "legalBreach" | "standardOrPromiseBreach" | "harmByIntentOrNegligence";
        /** @description Days by nearest rank; `null` where no case has any. */
        DaysFigure: {
            cases: number;
            median: number | null;
            p90: number | null;
        };
        DeadLettersAnswer: {
            deadLetters: components["schemas"]["LetterStanding"][];
        };
        /** @enum {string} */
        DeadlineKind: "acknowledge" | "acceptance" | "dispatch" | "signOff" | "resolve" | "followUp" | "reviewDecision";
        /** @description One deadline with all that it went through. Times are instants; nothing in it is of today's policy. */
        DeadlineLane: {
            /** @description `<kind>-<n>`, the n-th of its kind in the case. */
            id: string;
            kind: components["schemas"]["DeadlineKind"];
            amount: number;
            unit: components["schemas"]["DeadlineUnit"];
            /** @description `id@version` of the working calendar that it counts by; `null` where it counts hours, or days of twenty-four hours. */
            calendar: string | null;
            /** @description `pack@version` that it was frozen from, and the part of it that says so. */
            policy: string;
            clause: components["schemas"]["PolicyClause"];
            startedAt: components["schemas"]["Instant"];
            dueAt: components["schemas"]["Instant"];
            /** @description Due times that it had before, oldest first. */
            movedFrom: components["schemas"]["Instant"][];
            warnAt: components["schemas"]["Instant"][];
            segments: components["schemas"]["DeadlineSegment"][];
            result: components["schemas"]["DeadlineResult"];
            /** @description Milliseconds that are left, or were when it was met; negative: by which it is, or was, over. What stands still keeps what it had; `null` where it was cancelled. */
            margin: number | null;
            /** @description When it was met, breached or cancelled; `null` while it goes on. */
            settledAt: components["schemas"]["Instant"] | null;
            cancelledBecause: string | null;
        };
        /**
         * @description What has become of it by the instant that was asked for; `warning`: it runs, and a warning of its policy has passed.
         * @enum {string}
         */
        DeadlineResult: "running" | "warning" | "overdue" | "paused" | "met" | "breached" | "cancelled";
        DeadlineRule: {
            kind: components["schemas"]["DeadlineKind"];
            startsOn: components["schemas"]["DeadlineStarter"];
            amount: number;
            unit: components["schemas"]["DeadlineUnit"];
            /** @description Stands still while the complainant is asked for information; the first contact never does (domain-model C5.6). */
            pausedByInformationRequest: boolean;
            /** @description When to warn, in percent of the whole length. */
            warnAtPercent: number[];
        };
        /** @description A stretch of a deadline: it ran, ran although it was over, or stood still. `to` is `null` while it goes on; `events`: revisions of those that began and ended it. */
        DeadlineSegment: {
            from: components["schemas"]["Instant"];
            to: components["schemas"]["Instant"] | null;
            /** @enum {string} */
            state: "running" | "overdue" | "paused";
            events: string[];
        };
        /** @enum {string} */
        DeadlineStarter: "ComplaintFiled" | "ComplaintMarkedValid" | "ComplaintAssigned" | "ComplaintClosedWithFeedback" | "OutcomeDisputed";
        /**
         * @description `h` an hour; `d` twenty-four hours, whatever the zone does to its clocks.
         * @enum {string}
         */
        DeadlineUnit: "h" | "d";
        /** @description Two past states, field by field; each side with a person's text as its reader may see it. `events`: those that are in one state and not in the other. */
        DiffAnswer: {
            changes: components["schemas"]["FieldDifference"][];
            masked: components["schemas"]["MaskedField"][];
            from: "notFiledYet" | components["schemas"]["Revision"];
            to: "notFiledYet" | components["schemas"]["Revision"];
            events: components["schemas"]["TrailEntry"][];
        };
        Dispute: {
            /** @enum {number} */
            stage: 1 | 2;
            statement: components["schemas"]["ShownText"] | null;
            contestedEventIds: string[];
            disputed: components["schemas"]["Moment"];
        };
        /** @description How much of a row's period had gone by: what is unfinished is not compared with what is whole. */
        Elapsed: {
            days: number;
            daysElapsed: number;
            complete: boolean;
        };
        /** @description Civil date of the end, in the source's or the ledger's zone; `notStated` where the end is proved but undated. */
        EndDate: components["schemas"]["CivilDate"] | "notStated";
        /** @description One end of the case. There can be several: what came after does not erase the first. */
        Ending: {
            /** @enum {string} */
            status: "Closed" | "Invalid" | "NotAccepted" | "Withdrawn";
            ended: components["schemas"]["Moment"];
            endedOn: components["schemas"]["EndDate"];
            /** @description What was found and what came of it, by this end: a case that is taken up again may end otherwise. `null` for an end without feedback. */
            finding: components["schemas"]["Finding"] | null;
            outcome: components["schemas"]["Outcome"] | null;
            reasons: components["schemas"]["ShownText"] | null;
            refusalCode: string | null;
            routeOutTo: string | null;
            verifiedBy: string | null;
            remediesTold: string[];
            followUpWaived: string | null;
        };
        /** @description A text that is gone by law: where it stood, and the erasure that ended it. */
        ErasedField: {
            pointer: string;
            erasureId: string;
            erasedAt: components["schemas"]["Instant"];
        };
        /** @description The approved erasure, and what came of it where it is carried out already. */
        ErasureApprovalAnswer: {
            erasureId: string;
            result?: components["schemas"]["ErasureResult"];
        };
        /** @description An order to erase somebody, and how far it has come. The subject is a MAC: it names nobody. */
        ErasureEntry: {
            erasureId: string;
            subjectId: string;
            ground: components["schemas"]["ErasureGround"];
            status: components["schemas"]["ErasureStatus"];
            requestedBy: string;
            requestedAt: components["schemas"]["Instant"];
        };
        /** @enum {string} */
        ErasureGround: "complainantAsked" | "retentionOver" | "authorityOrdered";
        /** @description The erasure that was ordered, or refused. */
        ErasureOrderAnswer: {
            erasureId: string;
        };
        ErasureResult: {
            erasureId: string;
            keysDestroyed: number;
            keysHeld: number;
        };
        /** @description Where the last erasure of a subject stands. */
        ErasureStanding: {
            erasureId: string;
            status: components["schemas"]["ErasureStatus"];
            requestedBy?: string;
            /** @description Once it is carried out. */
            done?: {
                keysDestroyed: number;
                keysHeld: number;
            };
        };
        /** @description How far the last erasure of a complainant has come. `subjectId`: by what he is named once no case tells who he was. */
        ErasureStandingAnswer: {
            subjectId: string;
            standing: components["schemas"]["ErasureStanding"];
        };
        /** @enum {string} */
        ErasureStatus: "Unrequested" | "Requested" | "HoldChecked" | "Approved" | "Refused" | "Executed";
        /** @description Orders to erase somebody; `next` is absent on the last page. */
        ErasuresAnswer: {
            /** @description In the order in which they were asked for. */
            erasures: components["schemas"]["ErasureEntry"][];
            /** @description Where the list goes on; absent at its end. */
            next?: components["schemas"]["Position"];
        };
        Escalation: {
            escalationId: string;
            level: number;
            reason: string;
            statement: components["schemas"]["ShownText"] | null;
            toUnit: string;
            deadlineId: string | null;
            /** @enum {string} */
            status: "open" | "acknowledged" | "closed";
            raised: components["schemas"]["Moment"];
            acknowledged: components["schemas"]["Moment"] | null;
            plan: components["schemas"]["ShownText"] | null;
            closed: components["schemas"]["Moment"] | null;
            /** @description What came of it. */
            result: components["schemas"]["ShownText"] | null;
            /** @description No target was there: who was asked for and who took it. */
            targetMissing: {
                levelAsked: number;
                fallbackUnit: string;
            } | null;
        };
        /** @enum {string} */
        EventKind: "decision" | "deadline" | "contact" | "evidence" | "note" | "assignment" | "system" | "access";
        EventPlace: {
            stream: string;
            revision: components["schemas"]["Revision"];
        };
        /** @description A sentence that is not in any language yet: what happened, and the facts that the sentence of each language is made of. It holds no personal text. */
        EventSentence: {
            /** @description The type of the event: what the catalogue has the sentence under. */
            key: components["schemas"]["ComplaintEventType"];
            params: {
                data: components["schemas"]["JsonObject"];
                deadlines: {
                    [key: string]: {
                        kind: components["schemas"]["DeadlineKind"];
                        place?: number;
                    };
                };
                /** @description The revision of each event, by the event's id. */
                events: {
                    [key: string]: string;
                };
            };
        };
        /** @description A piece of evidence: what proves its file unchanged, and where that lies. */
        EvidenceItem: {
            evidenceId: string;
            kind: components["schemas"]["EvidenceKind"];
            sha256: string;
            sizeBytes: number;
            mediaType: string;
            storageRef: string;
            description: components["schemas"]["ShownText"];
            source: components["schemas"]["EvidenceSource"];
            capturedAt: components["schemas"]["Instant"] | null;
            attached: components["schemas"]["Moment"];
        };
        /** @enum {string} */
        EvidenceKind: "photo" | "audio" | "video" | "document" | "callRecording" | "systemExport" | "other";
        /** @enum {string} */
        EvidenceSource: "complainant" | "respondent" | "department" | "office" | "thirdParty" | "notStated";
        /** @description Where a record of another system came from. */
        ExternalRef: {
            system: string;
            id: string;
        };
        FeedbackShown: {
            text: components["schemas"]["ShownText"];
            /** @enum {string} */
            form: "oral" | "written" | "notStated";
            medium: components["schemas"]["Medium"];
            measures: components["schemas"]["ShownText"] | null;
            improvements: components["schemas"]["ShownText"] | null;
            followUpPlan: components["schemas"]["ShownText"] | null;
            delivered: components["schemas"]["Moment"];
        };
        /** @description `path`: RFC 6901 pointer into the view, items with an id by that id. `before` or `after` is absent where there was or is nothing. */
        FieldChange: {
            path: string;
            before?: components["schemas"]["JsonValue"];
            after?: components["schemas"]["JsonValue"];
        };
        /** @description A field in which two past states differ. `setBy`: revision, in decimal, of the event that set it last in the state that has more of it. */
        FieldDifference: {
            /** @description RFC 6901 into the case, items with an id by that id. */
            pointer: string;
            before?: components["schemas"]["JsonValue"];
            after?: components["schemas"]["JsonValue"];
            setBy: string | null;
        };
        /**
         * @description What somebody who reads figures as of an earlier instant has to know: groups are those of today, and what was entered since counts by when it was done.
         * @enum {string}
         */
        FigureRemark: "groupsAsOfNow" | "lateEntriesCount";
        /** @description Where the new case is and how it is tracked. */
        FiledAnswer: {
            complaintId: string;
            /** @description With a check character. */
            complaintNo: string;
            /** @description For the complainant: number and code give the status. */
            trackingCode: string;
            revision: components["schemas"]["Revision"];
            position: components["schemas"]["Position"];
        };
        /** @enum {string} */
        Finding: "upheld" | "partly" | "notUpheld" | "unfounded" | "undetermined" | "notStated";
        /** @enum {string} */
        Flag: "mediaExposure" | "publicSafety" | "vulnerablePerson" | "minor";
        /** @description What the complainant said came of it. */
        FollowUp: {
            medium: components["schemas"]["Medium"];
            resolved: components["schemas"]["FollowUpAnswer"];
            /** @description 1 to 5. */
            satisfaction: number | null;
            band: components["schemas"]["SatisfactionBand"] | null;
            responded: components["schemas"]["Answer"];
            dimensions: {
                reliability: number | null;
                responsiveness: number | null;
                assurance: number | null;
                empathy: number | null;
                tangibles: number | null;
            };
            suggestions: components["schemas"]["ShownText"] | null;
            independentOfUnit: string | null;
            recorded: components["schemas"]["Moment"];
        };
        /** @enum {string} */
        FollowUpAnswer: "yes" | "partly" | "no";
        /** @description Nobody was reached: the n-th attempt since the closing. `on`: its civil date in the ledger's zone. */
        FollowUpAttempt: {
            n: number;
            on: components["schemas"]["CivilDate"];
            medium: components["schemas"]["Medium"];
            attempted: components["schemas"]["Moment"];
        };
        /** @description An entry of the access log, and what became of it. */
        FollowedAccess: {
            /** @description Of the case; `null` where it was none or more than one, or where it is not in the read models. */
            complaintNo: string | null;
            /** @description Of text that was opened: whether who opened it did anything in the case afterwards; `null` of everything else. */
            acted: boolean | null;
            /** @description The same for all that was recorded at once. */
            accessId: string;
            stream: string;
            revision: components["schemas"]["Revision"];
            at: components["schemas"]["Instant"];
            who: {
                kind: components["schemas"]["ActorKind"];
                id: string;
            };
            /** @description Under which he did it; of a refusal all that he has, separated by commas. */
            role: string | null;
            unit: string | null;
            what: components["schemas"]["AccessKind"];
            /** @description The case; `null` where it was none, or more than one. */
            complaintId: string | null;
            /** @description Which item of evidence. */
            evidenceId: string | null;
            /** @description JSON Pointers of the text that was opened, or was to be. */
            fields: string[];
            /** @description `null` where none was given, or its key is gone. */
            purpose: string | null;
            /** @description How often, or of how many. */
            count: number;
            /** @description Of a refusal: what was asked for, and why not. */
            refused: {
                attempted: string;
                code: string;
            } | null;
            /** @description Of an export: whether text went with it. */
            disclosed: boolean | null;
            /** @description Which past was looked at. */
            asOf: components["schemas"]["Instant"] | null;
            knownAt: components["schemas"]["Instant"] | null;
        };
        /** @description Where a stream ends: the revision of its last event, and its `eh`. */
        Head: {
            revision: components["schemas"]["Revision"];
            eh: string;
        };
        /** @description A line of the timeline; the whole of it is the audit trail's. `revision` in decimal. */
        Heading: {
            revision: string;
            type: components["schemas"]["ComplaintEventType"];
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            precision: "exact" | "day" | "notAfter";
        };
        /** @description filed + updated + alreadyFiled + refused = read (interface, import). */
        ImportCounts: {
            read: number;
            filed: number;
            updated: number;
            alreadyFiled: number;
            refused: number;
            events: number;
        };
        /** @description Data of a `done` event: the whole import. `position`: a read that waits for it shows all of it. */
        ImportDoneEvent: {
            seconds: number;
            position?: components["schemas"]["Position"];
            read: number;
            filed: number;
            updated: number;
            alreadyFiled: number;
            refused: number;
            events: number;
        };
        /** @description Data of a `failed` event: the import could not go on; what was done is done, and the file can be sent again. */
        ImportFailedEvent: {
            correlationId: string;
            /** @enum {string} */
            code: "OtherFile" | "FileTooSlow" | "FileTooLarge" | "StoreUnavailable" | "InternalError";
        };
        /** @description Data of a `progress` event. `bytes`: how much of the file the import has come to, of as many as were sent. */
        ImportProgressEvent: {
            bytes: number;
            read: number;
            filed: number;
            updated: number;
            alreadyFiled: number;
            refused: number;
            events: number;
        };
        /** @description Data of a `refused` event: a row, or a step of one, that was not taken, and why. */
        ImportRefusalEvent: {
            line: number;
            sourceId?: string;
            step?: string;
            code: string;
            reason: string;
            policy?: string;
        };
        /** @description Data of a `noted` or a `stopped` event: something odd in the source, or why it could not be read further. */
        ImportRemarkEvent: {
            line: number;
            code: string;
            reason: string;
        };
        /** @description How an import stands: the one under way, or the last there was in this process. */
        ImportStanding: {
            format: string;
            by: string;
            /** @enum {string} */
            state: "running" | "ended";
            startedAt: components["schemas"]["Instant"];
            counts: components["schemas"]["ImportCounts"];
        };
        ImportsAnswer: {
            last: components["schemas"]["ImportStanding"] | null;
        };
        InformationRequest: {
            items: components["schemas"]["ShownText"][];
            medium: components["schemas"]["Medium"];
            requested: components["schemas"]["Moment"];
            supplied: {
                items: components["schemas"]["ShownText"][];
                medium: components["schemas"]["Medium"];
                moment: components["schemas"]["Moment"];
            } | null;
        };
        /**
         * Format: date-time
         * @description A point in time: UTC, RFC 3339 with milliseconds. Text order is time order.
         */
        Instant: string;
        /** @description A new access token. `token` is shown once; it is revoked by its `id`. */
        IssuedTokenAnswer: {
            id: string;
            token: string;
            user: string;
            roles: components["schemas"]["Role"][];
            unit: string | null;
            until: components["schemas"]["Instant"];
        };
        JsonObject: {
            [key: string]: components["schemas"]["JsonValue"];
        };
        JsonValue: unknown;
        KeyRingStatus: {
            liveKeys: number;
            destroyedKeys: number;
            masterKeyId: string;
            durability: string;
        };
        KeysAnswer: components["schemas"]["KeyRingStatus"];
        /** @description Data of a `lag` event, told at once and every 15 seconds: for how long the data have not been known to show everything. */
        LagEvent: {
            lagSeconds: number;
            dataAt: components["schemas"]["Instant"] | null;
        };
        /** @description While it is not released, nothing of the case may be erased. */
        LegalHold: {
            holdId: string;
            authority: string;
            scope: components["schemas"]["ShownText"];
            placed: components["schemas"]["Moment"];
            released: {
                authority: string;
                reason: components["schemas"]["ShownText"];
                moment: components["schemas"]["Moment"];
            } | null;
        };
        /** @description An event that a model could not take, by its place and never by its content. */
        LetterStanding: {
            id: string;
            model: string;
            complaintNo: string | null;
            revision: string;
            type: string;
            /** @description The error by name; `WaitsBehind` where an earlier event of the case is parked. */
            error: string;
            at: string;
        };
        /** @description That the case belongs together with another one, read from this case to the other. */
        Link: {
            type: components["schemas"]["LinkType"];
            otherId: string;
            basis: components["schemas"]["ShownText"];
            linked: components["schemas"]["Moment"];
        };
        /** @enum {string} */
        LinkType: "duplicateOf" | "relatedTo" | "parentOf" | "followUpOf";
        /** @description Somebody who can come in, by what: a token or a session. */
        ListedToken: {
            id: string;
            /** @enum {string} */
            kind: "token" | "session";
            user: string;
            roles: string[];
            unit: string | null;
            mandate: string | null;
            issuedAt: components["schemas"]["Instant"];
            until: components["schemas"]["Instant"];
            /** @description Who let him in; of whom a provider vouched for, nobody. */
            grantedBy: string | null;
        };
        /** @description The process runs. */
        LiveAnswer: {
            /** @constant */
            status: "live";
        };
        /** @description A text that is not shown: where it stands, why not, and whether it can be revealed. */
        MaskedField: {
            pointer: string;
            /** @constant */
            reason: "role";
            revealable: boolean;
        };
        /** @enum {string} */
        MatterKind: "complaint" | "report" | "suggestion" | "inquiry" | "notStated";
        /** @description What is done about it, and how it shows that it was. */
        Measure: {
            measureId: string;
            kind: components["schemas"]["MeasureKind"];
            description: components["schemas"]["ShownText"];
            amount: components["schemas"]["Money"] | null;
            dueOn: components["schemas"]["CivilDate"];
            responsible: string;
            planned: components["schemas"]["Moment"];
            completed: {
                proof: components["schemas"]["ShownText"];
                evidenceIds: string[];
                moment: components["schemas"]["Moment"];
            } | null;
        };
        /** @enum {string} */
        MeasureKind: "explanation" | "compensation" | "processImprovement" | "accountability" | "serviceRecovery" | "corrective";
        /** @enum {string} */
        Medium: "phone" | "web" | "app" | "counter" | "letter" | "email" | "sms" | "other" | "notStated";
        /** @enum {string} */
        MetadataRule: "metadata-not-json" | "metadata-not-canonical" | "metadata-not-flat" | "metadata-unknown-key" | "metadata-missing-key" | "metadata-value" | "origin-live-times" | "occurred-after-recorded";
        ModelStanding: {
            model: string;
            version: number;
            /** @enum {string} */
            state: "idle" | "building" | "live" | "stopped";
            /** @description What stopped it, by name. */
            stoppedBy: string | null;
            documents: number;
            deadLetters: number;
            isAtHead: boolean;
            lagSeconds: number;
            position: components["schemas"]["Position"] | null;
            /** @description What was ordered last, in this process. */
            task: components["schemas"]["ModelTask"] | null;
        };
        /** @description What is done to one read model on order. It goes on whether its orderer waits or not. */
        ModelTask: {
            /** @enum {string} */
            kind: "rebuild" | "check";
            /** @enum {string} */
            state: "running" | "done" | "failed";
            startedAt: components["schemas"]["Instant"];
            endedAt: components["schemas"]["Instant"] | null;
            /** @description Events of the log that went by, and how many a second. */
            events: number;
            eventsPerSecond: number | null;
            /** @description Of a check: two digests of the same place in the log. */
            digests: {
                live: string;
                rebuilt: string;
                isEqual: boolean;
            } | null;
            /** @description What it failed with, by name. */
            error: string | null;
        };
        /** @description What is under way with the model now: what was ordered, or what was ordered before and goes on. */
        ModelTaskAnswer: {
            model: string;
            task: components["schemas"]["ModelTask"];
        };
        /** @description When an act happened, and how much its source says about that (ledger-format, Time). `day`: `at` is the start of a civil date in `zone`. `notAfter`: the act is proved but undated, so it happened by `at`, when it was recorded, at the latest. */
        Moment: {
            at: components["schemas"]["Instant"];
            /** @enum {string} */
            precision: "exact" | "day" | "notAfter";
            zone: string | null;
            recordedAt: components["schemas"]["Instant"];
        };
        /** @description `value`: decimal digits with at most two behind the point, as text; `currency`: ISO 4217. */
        Money: {
            value: string;
            currency: string;
        };
        /** @description A value of a closed list, named in both languages. */
        NamedCode: {
            code: string;
            en: string;
            zh: string;
        };
        /**
         * @description Why there is no case yet. `filedLater`: it was filed after the instant. `recordedLater`: it had been filed, but nothing of it was recorded here. `importedLater`: the same of a case from another system's records, which are not known here before the import.
         * @enum {string}
         */
        NotFiledBecause: "filedLater" | "recordedLater" | "importedLater";
        /** @description One command that somebody may send to the case, and whether it would be taken from the asker now, as far as that turns on no body. */
        OfferedCommand: {
            command: components["schemas"]["ComplaintCommandType"];
            /** @description To be put first. */
            primary: boolean;
            available: boolean;
            refusal?: components["schemas"]["OfferedRefusal"];
        };
        /** @description Why a command is not offered: in words, and for a program as the problem that sending it would be answered with. */
        OfferedRefusal: {
            /** @enum {string} */
            by: "permission" | "rule";
            code: string;
            rule: string;
            /** @description `pack@version` whose rule decided, and the part of it; `null` where a permission did. */
            policy: string | null;
            clause: components["schemas"]["PolicyClause"] | null;
            /** @description Roles that may give the command at all. */
            who: components["schemas"]["Role"][];
            /** @description Commands that mend what is missing. */
            next: components["schemas"]["ComplaintCommandType"][];
            /** @description Statuses in which it would be taken, where the status forbids it. */
            allowedFrom: components["schemas"]["CaseStatus"][];
            detail: string;
        };
        /** @enum {string} */
        OfficeCapability: "import" | "file-complaint" | "read-statistics" | "order-erasure" | "approve-erasure" | "draft-policy" | "approve-policy" | "read-policy" | "grant-access" | "administer-service" | "verify-ledger" | "export-ledger" | "read-audit-trail" | "read-access-log";
        /** @description That the complainant agreed to a solution on the spot. */
        OnTheSpot: {
            medium: components["schemas"]["Medium"];
            statement: components["schemas"]["ShownText"];
            agreed: components["schemas"]["Moment"];
        };
        /**
         * @description How an event came in. Live: it happened as it was recorded. Late: entered after the fact. Import: from another system's records.
         * @enum {string}
         */
        Origin: "live" | "import" | "late";
        /** @enum {string} */
        OriginKind: "hotline" | "mediaExposure" | "other";
        /** @description The groups that a picture has no room for: how many, and what they count together. Days are no sum, so none are given. */
        OtherGroups: {
            groups: number;
            rows: {
                period: string | null;
                figures: {
                    filed?: number;
                    valid?: number;
                    closed?: number;
                    open?: number;
                    overdue?: number;
                    returned?: number;
                    transferred?: number;
                    escalated?: number;
                    reopened?: number;
                    disputed?: number;
                    "days-to-close"?: number;
                };
            }[];
        };
        /** @enum {string} */
        Outcome: "explained" | "remedied" | "compensated" | "monetaryRelief" | "nonMonetaryRelief" | "referred" | "noActionPossible" | "notStated";
        /** @description That a unit got the case, or nobody has it any more, and with that nobody handles it; or that a person in it was named to handle it. */
        OwnerStep: {
            unit: string | null;
            moment: components["schemas"]["Moment"];
        } | {
            handler: string;
            moment: components["schemas"]["Moment"];
        };
        /** @description What a reader must know to read a past state rightly. */
        PastWarning: {
            /** @constant */
            code: "byThenAtTheLatest";
            acts: components["schemas"]["ActPlace"][];
        } | {
            /** @constant */
            code: "mayHaveHappenedBefore";
            acts: components["schemas"]["ActPlace"][];
        } | {
            /** @constant */
            code: "enteredLater";
            acts: components["schemas"]["ActPlace"][];
        } | {
            /** @constant */
            code: "notKnownHereBeforeImport";
            importedAt: components["schemas"]["Instant"];
        };
        /**
         * @description The civil date that puts a case into a period: when it was received, or when it was closed.
         * @enum {string}
         */
        PeriodAxis: "received" | "closed";
        PolicyAnswer: {
            pack: components["schemas"]["PolicyPack"];
        };
        /**
         * @description A part of a policy pack that can be pointed at: whoever is refused, or held to a deadline, can read what it says in the version that applied.
         * @enum {string}
         */
        PolicyClause: "deadline-acknowledge" | "deadline-acceptance" | "deadline-dispatch" | "deadline-signOff" | "deadline-resolve" | "deadline-followUp" | "deadline-reviewDecision" | "required-steps" | "waived-parts" | "refusal-codes" | "window-reopen" | "window-dispute" | "window-review" | "window-return" | "escalation-ladder" | "escalation-acknowledgement" | "follow-up-attempts" | "on-the-spot";
        /** @description One version of the rules that an office decides by: data, frozen into the log at its first use. */
        PolicyPack: {
            packId: string;
            version: string;
            requires: components["schemas"]["RequiredStep"][];
            waives: components["schemas"]["WaivableShown"][];
            deadlines: components["schemas"]["DeadlineRule"][];
            /** @description How long after the end of a case it can be disputed, reviewed or reopened, in days of twenty-four hours; 0: the pack has no such window. */
            windows: {
                reopenDays: number;
                disputeDays: number;
                reviewDays: number;
            };
            refusalCodes: string[];
            escalation: {
                levelMax: number;
                fallbackUnit: string;
                acknowledgedBeforeClosingFromLevel: number;
            };
            /** @description How long a unit may return a case that it has not signed for, in hours from its dispatch. Absent: as long as it has not signed. */
            returnWithinHours?: number;
            /** @description After so many vain calls, no two on one day by one medium, the complainant counts as unreachable. Absent: he never does. */
            followUpAttemptsMax?: number;
            /** @description A case may be settled on the spot, without the steps that `requires` names. Absent: it may not. */
            onTheSpot?: boolean;
        };
        /** @description Place in the whole log: opaque, to be handed back as minPosition. */
        Position: string;
        /** @description What a command would do to one deadline. */
        PreviewedDeadline: {
            id: string;
            kind: components["schemas"]["DeadlineKind"];
            clause: components["schemas"]["PolicyClause"];
            /** @enum {string} */
            happened: "set" | "paused" | "resumed" | "met" | "breached" | "cancelled";
            dueAt: components["schemas"]["Instant"];
            /** @description The due time of before, where it is moved. */
            movedFrom: components["schemas"]["Instant"] | null;
            /** @description Milliseconds left when it is met; negative: by which it is breached. */
            margin: number | null;
        };
        /** @description One version of how the case is to be settled. */
        Proposal: {
            version: number;
            options: {
                optionId: string;
                measureIds: string[];
                text: components["schemas"]["ShownText"];
            }[];
            reasons: components["schemas"]["ShownText"] | null;
            complianceCheck: components["schemas"]["ComplianceCheck"];
            proposed: components["schemas"]["Moment"];
            chosen: {
                optionId: string;
                by: components["schemas"]["AnsweredBy"];
                medium: components["schemas"]["Medium"];
                moment: components["schemas"]["Moment"];
            } | null;
            rejected: {
                reason: components["schemas"]["ShownText"] | null;
                by: components["schemas"]["AnsweredBy"];
                medium: components["schemas"]["Medium"];
                moment: components["schemas"]["Moment"];
            } | null;
        };
        /** @description What a complainant who gave no name tracks his case by. */
        PublicFiledAnswer: {
            complaintNo: string;
            trackingCode: string;
        };
        /** @description What a page for anybody can offer, in the words of the language asked for. `office`: its name, where the ledger has one, and how else people reach it. */
        PublicFormAnswer: {
            office: string | null;
            telephone: string | null;
            address: string | null;
            /** @description IANA zone that times are meant in. */
            zone: string;
            kinds: {
                kind: components["schemas"]["MatterKind"];
                label: string;
            }[];
            /** @description Why a complaint can be taken up again. */
            grounds: {
                ground: components["schemas"]["ReopenGround"];
                label: string;
            }[];
            limits: {
                narrativeCharactersMax: number;
                answerCharactersMax: number;
            };
        };
        /** @description What a complainant asked for is recorded; tracking that waits for the position shows it. */
        PublicRecordedAnswer: {
            complaintNo: string;
            position: components["schemas"]["Position"];
        };
        ReadModelsAnswer: {
            readModels: components["schemas"]["ModelStanding"][];
        };
        /** @description One thing that must be so before requests are sent here, and what it says of itself. */
        ReadinessCheck: {
            name: string;
            isReady: boolean;
            detail: string;
        };
        /** @description Whether requests should be sent here, with the reason for each part. */
        ReadyAnswer: {
            /** @enum {string} */
            status: "ready" | "notReady";
            checks: components["schemas"]["ReadinessCheck"][];
        };
        /** @description What was recorded stands in the access log under this id. */
        RecordedAccessAnswer: {
            accessId: string;
        };
        /** @enum {string} */
        ReopenGround: "newFacts" | "notSolved" | "feedbackFalse" | "recurrence";
        /** @enum {string} */
        ReopenableStatus: "Closed" | "Invalid" | "NotAccepted" | "Withdrawn";
        Reopening: {
            ground: components["schemas"]["ReopenGround"];
            newFacts: components["schemas"]["ShownText"] | null;
            evidenceIds: string[];
            requested: components["schemas"]["Moment"];
            decided: {
                granted: boolean;
                /** @description The n-th reopening; `null` where it was refused. */
                reopenNo: number | null;
                /** @description The status that the case had ended in, to which a refusal leads back. */
                from: components["schemas"]["ReopenableStatus"];
                decidedBy: string;
                toUnit: string | null;
                reasons: components["schemas"]["ShownText"] | null;
                moment: components["schemas"]["Moment"];
            } | null;
        };
        /** @enum {string} */
        RequiredStep: "acceptance" | "assignment" | "signOff" | "finding" | "proposal";
        /** @description Data of a `reset` event: the position is of another store, and the client begins anew. */
        ResetEvent: {
            [key: string]: unknown;
        };
        RespondentStatement: {
            by: components["schemas"]["ShownText"];
            text: components["schemas"]["ShownText"];
            evidenceIds: string[];
            recorded: components["schemas"]["Moment"];
        };
        /** @description Letters of the case that there were before, and that are left. */
        RetriedAnswer: components["schemas"]["RetriedLetters"];
        RetriedLetters: {
            model: string;
            before: number;
            left: number;
        };
        /** @description A unit that sent the case back before it signed: the n-th return of the case. */
        Return: {
            returnNo: number;
            unitId: string;
            returnCode: components["schemas"]["ReturnCode"];
            legalBasis: string;
            suggestedUnit: string | null;
            returned: components["schemas"]["Moment"];
        };
        /** @enum {string} */
        ReturnCode: "wrongArea" | "wrongDuty" | "unclearOwnership" | "overlap" | "other";
        /** @description `values` by pointer; `accessId` is what the access log has of it; nothing should be shown after `until`. */
        RevealAnswer: {
            values: {
                [key: string]: {
                    text: string;
                } | {
                    /** @constant */
                    unavailable: true;
                };
            };
            accessId: string;
            until: components["schemas"]["Instant"];
        };
        /** @description Place of an event in its stream, from 0, in decimal. */
        Revision: string;
        /** @enum {string} */
        Role: "operator" | "specialist" | "dispatcher" | "handler" | "unit-head" | "supervisor" | "reviewer" | "follow-up" | "auditor" | "analyst" | "privacy-officer" | "config-admin" | "complainant" | "public";
        RootCauseShown: {
            causeCode: string;
            preventable: components["schemas"]["Answer"];
            note: components["schemas"]["ShownText"] | null;
            recorded: components["schemas"]["Moment"];
        };
        RotatedAnswer: {
            before: string;
            masterKeyId: string;
        };
        /** @enum {string} */
        SatisfactionBand: "satisfied" | "neutral" | "dissatisfied";
        /** @description A value that cases have, and in how many of those that the principal may see. `scheme`: of a category, whose code it is. */
        SeenValue: {
            code: string;
            scheme: string | null;
            cases: number;
        };
        /** @description Those of most cases first. */
        SeenValuesAnswer: {
            values: components["schemas"]["SeenValue"][];
        };
        /** @enum {string} */
        Sensitivity: "normal" | "sensitive" | "confidential";
        /** @description Whether requests should be sent here, how stores are kept, and how far the data go. */
        ServiceStatusAnswer: {
            contract: string;
            ledger: {
                id: string;
                zone: string;
                sample: boolean;
            };
            eventStore: {
                kind: string;
                durability: string;
            };
            readStore: {
                kind: string;
                durability: string;
            };
            position: components["schemas"]["Position"] | null;
            dataAt: string | null;
            lagSeconds: number;
            /** @enum {string} */
            keyRing: "there" | "missing";
            node: string;
            isReady: boolean;
            checks: components["schemas"]["ReadinessCheck"][];
        };
        /** @description Who the asker is, and what his role may do at all; the case decides the rest. */
        SessionAnswer: {
            user: string;
            /** @description The role in use, which is judged and recorded; `null` for a token of several roles, any of which may let him. */
            role: components["schemas"]["Role"] | null;
            /** @description Those he may choose among; of a token, all that count at once. */
            roles: components["schemas"]["Role"][];
            unit: string | null;
            permissions: components["schemas"]["Capability"][];
            ledger: {
                id: string;
                /** @description What people call it, where somebody has named it. */
                name: string | null;
                zone: string;
                /** @description Generated cases only: to be said on every screen and print. */
                sample: boolean;
            };
            /** @description Version of this contract. */
            contract: string;
            /**
             * @description What he came with: a session can be extended, changed and ended.
             * @enum {string}
             */
            by: "token" | "session";
            expiresAt: components["schemas"]["Instant"] | null;
            /** @description However often it is extended, it ends here. */
            endsAt: components["schemas"]["Instant"] | null;
        };
        /** @description For each correctable field the id of the event that set it. Filing sets all of them, since what it does not state it states to be absent. A correction changes its field only if that event is its target, so that folding in revision order gives the same result whatever was entered late (ledger-format, Time). */
        SetBy: {
            channel: string;
            originKind: string;
            category: string;
            respondentOrganisation: string;
            subject: string;
            narrative: string;
            demand: string;
            complainantName: string;
            complainantContact: string;
        };
        /** @description Whether there is a ledger yet. */
        SetUpAnswer: {
            /** @enum {string} */
            state: "needed" | "running" | "done";
            /** @description How people can sign in, once there is one. */
            signIn: ("link" | "provider")[];
            progress: components["schemas"]["SetUpProgressEvent"] | null;
            /** @description What a set-up starts from; `null` where there is nothing to set up. */
            proposed: {
                zone: string;
                cases: number;
                casesMax: number;
                seed: number;
            } | null;
        };
        /** @description The service answers over the ledger now. `links`: a one-time sign-in for each role, to be put behind the address; none where a provider vouches. */
        SetUpDoneEvent: {
            /** @enum {string} */
            kind: "sample" | "real";
            ledger: {
                id: string;
                /** @description What people call it, where somebody has named it. */
                name: string | null;
                zone: string;
                /** @description Generated cases only: to be said on every screen and print. */
                sample: boolean;
            };
            links: {
                role: components["schemas"]["Role"];
                path: string;
            }[];
        };
        /** @description It could not be done; what stands in the way is in the service’s log. It can be begun again. */
        SetUpFailedEvent: {
            correlationId: string;
        };
        /** @description How far a set-up is: opening the ledger, or filing the sample’s cases, of which so many are there. */
        SetUpProgressEvent: {
            /** @enum {string} */
            phase: "opening" | "filing";
            done: number;
            of: number;
        };
        /** @description A person’s text as its reader may see it: open, masked with its length, or gone with its key. */
        ShownText: {
            text: string;
        } | {
            masked: string;
            characters: number;
        } | {
            /** @enum {unknown} */
            unavailable: "noKey" | "erased";
            /** Format: uuid */
            erasureId?: string;
        };
        /** @description A sign-in link. `path` is put behind the address of the service; it is shown once. */
        SignInLinkAnswer: {
            path: string;
            role: components["schemas"]["Role"];
            user: string;
            unit: string | null;
            until: components["schemas"]["Instant"];
        };
        /** @description First and last date, both inclusive. */
        Span: {
            first: components["schemas"]["CivilDate"];
            last: components["schemas"]["CivilDate"];
        };
        /** @description A past state in the shape of a case, or why there was no case yet. */
        StateAnswer: components["schemas"]["CaseAnswer"] | {
            /** @constant */
            kind: "notFiledYet";
            because: components["schemas"]["NotFiledBecause"];
            filedAt: components["schemas"]["Instant"];
            recordedAt: components["schemas"]["Instant"];
        };
        StatusStep: {
            status: components["schemas"]["ComplaintStatus"];
            moment: components["schemas"]["Moment"];
        };
        TokensAnswer: {
            tokens: components["schemas"]["ListedToken"][];
        };
        /** @description Where a complaint stands; `meaning` says the stage in plain words of the language asked for. */
        TrackingAnswer: {
            meaning: string;
            complaintNo: string;
            receivedOn: components["schemas"]["CivilDate"];
            stage: components["schemas"]["TrackingStage"];
            /** @enum {string} */
            waitingFor: "you" | "office" | "nobody";
            /** @description By when the office owes its next step; `null` where it owes none. */
            nextDate: components["schemas"]["Instant"] | null;
            /** @description As the complainant was told at the last closing; `null` before there was one. */
            finding: components["schemas"]["Finding"] | null;
            outcome: components["schemas"]["Outcome"] | null;
            /** @description Oldest first. */
            done: components["schemas"]["TrackingStep"][];
            owed: components["schemas"]["TrackingDebt"][];
            rights: components["schemas"]["TrackingRight"][];
        };
        /** @description What the office has promised and not done yet; `by` is an instant, or the civil date that a measure is due on. */
        TrackingDebt: {
            /** @enum {string} */
            what: "receipt" | "decision" | "answer" | "call" | "review";
            by: components["schemas"]["Instant"];
        } | {
            /** @constant */
            what: "measure";
            kind: components["schemas"]["MeasureKind"];
            by: components["schemas"]["CivilDate"];
        };
        /** @description What the complainant can do, and until when; `null`: without a limit. */
        TrackingRight: {
            /** @enum {string} */
            what: "supplement" | "choose" | "reopen" | "dispute";
            until: components["schemas"]["Instant"] | null;
        };
        /** @enum {string} */
        TrackingStage: "received" | "waitingForYou" | "accepted" | "passedOn" | "beingHandled" | "proposed" | "answered" | "notValid" | "notAccepted" | "withdrawn" | "reopenAsked" | "beingReviewed";
        /** @description What happened to the complaint, or was done about it. */
        TrackingStep: {
            /** @constant */
            what: "stage";
            stage: components["schemas"]["TrackingStage"];
            at: components["schemas"]["Instant"];
        } | {
            /** @constant */
            what: "measure";
            kind: components["schemas"]["MeasureKind"];
            at: components["schemas"]["Instant"];
        };
        /** @description What a reader should not miss about an event. */
        TrailBadge: {
            /** @constant */
            badge: "late";
            milliseconds: number;
        } | {
            /** @constant */
            badge: "imported";
        } | {
            /** @constant */
            badge: "assumed";
            fields: string[];
        } | {
            /** @constant */
            badge: "correctedBy";
            revision: string;
        } | {
            /** @constant */
            badge: "erased";
        } | {
            /** @constant */
            badge: "suggestion";
        };
        /** @description An event as an auditor reads it. `causedBy` and `causes` are revisions of the same case. */
        TrailEntry: {
            complaintId: string;
            complaintNo: string;
            actor: {
                kind: components["schemas"]["ActorKind"];
                id: string;
            };
            role: string | null;
            unit: string | null;
            onBehalfOf: string | null;
            policy: string | null;
            causedBy: string | null;
            causes: string[];
            sentence: components["schemas"]["EventSentence"];
            /** @description The chain's hash of the event, hex: what a reader compares with the log. */
            eh: string;
            /** @description Where it was asked for: what the event changed in the case, with each person's text as the reader may see it. */
            changes?: components["schemas"]["FieldChange"][];
            stream: string;
            revision: string;
            id: string;
            type: components["schemas"]["ComplaintEventType"];
            kind: components["schemas"]["EventKind"];
            occurredAt: components["schemas"]["Instant"];
            /** @enum {string} */
            precision: "exact" | "day" | "notAfter";
            recordedAt: components["schemas"]["Instant"];
            origin: components["schemas"]["Origin"];
            badges: components["schemas"]["TrailBadge"][];
        };
        /** @description Where an event stands and of what sort it is: enough to draw a whole history. Revisions are decimal. */
        TrailOutline: {
            stream: string;
            revision: string;
            id: string;
            type: components["schemas"]["ComplaintEventType"];
            kind: components["schemas"]["EventKind"];
            occurredAt: components["schemas"]["Instant"];
            /** @enum {string} */
            precision: "exact" | "day" | "notAfter";
            recordedAt: components["schemas"]["Instant"];
            origin: components["schemas"]["Origin"];
            badges: components["schemas"]["TrailBadge"][];
        };
        /** @description A unit that handed the case on to another. */
        Transfer: {
            fromUnit: string;
            toUnit: string;
            reason: components["schemas"]["ShownText"];
            handoverNote: components["schemas"]["ShownText"] | null;
            transferred: components["schemas"]["Moment"];
        };
        /** @description The cases behind one figure; `leftOut` counts those of this page that are not the asker's to open. */
        TrendCases: {
            cases: components["schemas"]["CellCase"][];
            /** @description Cases on the way to the end of this page that count in the figure and are not his to open. */
            leftOut: number;
            next?: string;
        };
        /** @description Figures by period and group, what each of them counts, and what has to be said of them. */
        TrendsAnswer: {
            rows: components["schemas"]["ComparedRow"][];
            undatedLeftOut: number;
            /** @description What was compared with, both inclusive: cut to as many days as have elapsed of the range. Absent where nothing was. */
            compared?: components["schemas"]["Span"];
            asOf: components["schemas"]["Instant"];
            zone: string;
            remarks: components["schemas"]["FigureRemark"][];
            /** @description What each measure counts, and which date puts a case into a period. */
            definitions: {
                filed?: {
                    axis: components["schemas"]["PeriodAxis"];
                    /** @description The cases that are counted, in a sentence. */
                    counts: string;
                    /** @enum {string} */
                    kind: "count" | "days";
                };
                valid?: {
                    axis: components["schemas"]["PeriodAxis"];
                    /** @description The cases that are counted, in a sentence. */
                    counts: string;
                    /** @enum {string} */
                    kind: "count" | "days";
                };
                closed?: {
                    axis: components["schemas"]["PeriodAxis"];
                    /** @description The cases that are counted, in a sentence. */
                    counts: string;
                    /** @enum {string} */
                    kind: "count" | "days";
                };
                open?: {
                    axis: components["schemas"]["PeriodAxis"];
                    /** @description The cases that are counted, in a sentence. */
                    counts: string;
                    /** @enum {string} */
                    kind: "count" | "days";
                };
                overdue?: {
                    axis: components["schemas"]["PeriodAxis"];
                    /** @description The cases that are counted, in a sentence. */
                    counts: string;
                    /** @enum {string} */
                    kind: "count" | "days";
                };
                returned?: {
                    axis: components["schemas"]["PeriodAxis"];
                    /** @description The cases that are counted, in a sentence. */
                    counts: string;
                    /** @enum {string} */
                    kind: "count" | "days";
                };
                transferred?: {
                    axis: components["schemas"]["PeriodAxis"];
                    /** @description The cases that are counted, in a sentence. */
                    counts: string;
                    /** @enum {string} */
                    kind: "count" | "days";
                };
                escalated?: {
                    axis: components["schemas"]["PeriodAxis"];
                    /** @description The cases that are counted, in a sentence. */
                    counts: string;
                    /** @enum {string} */
                    kind: "count" | "days";
                };
                reopened?: {
                    axis: components["schemas"]["PeriodAxis"];
                    /** @description The cases that are counted, in a sentence. */
                    counts: string;
                    /** @enum {string} */
                    kind: "count" | "days";
                };
                disputed?: {
                    axis: components["schemas"]["PeriodAxis"];
                    /** @description The cases that are counted, in a sentence. */
                    counts: string;
                    /** @enum {string} */
                    kind: "count" | "days";
                };
                "days-to-close"?: {
                    axis: components["schemas"]["PeriodAxis"];
                    /** @description The cases that are counted, in a sentence. */
                    counts: string;
                    /** @enum {string} */
                    kind: "count" | "days";
                };
            };
            others?: components["schemas"]["OtherGroups"];
        };
        /** @description A sealed field whose key was not there. */
        UnopenedField: {
            pointer: string;
            kid: string;
            stream: string;
            revision: components["schemas"]["Revision"];
        };
        /** @enum {string} */
        Urgency: "routine" | "urgent" | "veryUrgent" | "emergency";
        /** @description `heads`: of each stream whose hashes hold, the last event. */
        VerificationAnswer: {
            report: {
                heads: {
                    [key: string]: components["schemas"]["Head"];
                };
                /**
                 * @description `values` where the store hands back parsed values: what is canonical there is the adapter's own spelling.
                 * @enum {string}
                 */
                compared: "bytes" | "values";
                events: number;
                streams: number;
                /** @description In the order of the log; what belongs to no event comes last. */
                findings: components["schemas"]["VerificationFinding"][];
                findingsTotal: number;
                /** @description Events whose data are gone and which a ContentRedacted of their stream names. */
                redactions: components["schemas"]["EventPlace"][];
                redactionsTotal: number;
                /** @description Keys that SubjectKeyDestroyed events name. */
                destroyedKeys: number;
                unavailable: components["schemas"]["UnopenedField"][];
                digest: string;
            };
        };
        /** @description One event, stream or line that does not hold. `expected` and `found` are hashes, numbers, names and times, never a piece of what an event says. `stream` and `revision` are absent where a line of an export is none. */
        VerificationFinding: {
            stream?: string;
            revision?: components["schemas"]["Revision"];
            /** @description Line of an export, from 1. */
            line?: number;
            rule: components["schemas"]["VerificationRule"];
            expected: string;
            found: string;
        };
        /** @description Every rule that a ledger or an export can break; each event is named once, by the first rule that it breaks. */
        VerificationRule: components["schemas"]["MetadataRule"] | "stream-malformed" | "id-malformed" | "type-malformed" | "position-not-dense" | "log-unreadable" | "starts-at-zero" | "revision-gap" | "revision-repeated" | "recorded-at-order" | "ledger-not-opened" | "tenant" | "event-hash" | "previous-hash" | "data-not-json" | "data-not-canonical" | "data-not-object" | "data-integer-key" | "data-hash" | "data-blanked" | "seal-malformed" | "seal-broken" | "stream-missing" | "stream-cut" | "head-changed" | "ledger-digest" | "export-line" | "export-header" | "export-event" | "export-trailer" | "export-scope" | "export-count" | "export-heads" | "disclosure";
        /** @description A verification, and how it goes. */
        VerificationRunAnswer: {
            eventsPerSecond: number | null;
            secondsLeft: number | null;
            id: string;
            /** @description `ledger`, or the name of one stream. */
            scope: string;
            /** @enum {string} */
            expected: "nothing" | "digest" | "heads";
            by: string;
            /** @enum {string} */
            state: "waiting" | "running" | "done" | "failed";
            askedAt: components["schemas"]["Instant"];
            startedAt: components["schemas"]["Instant"] | null;
            endedAt: components["schemas"]["Instant"] | null;
            /** @description Events so far, of as many as there were when it began; `null` where the store cannot say. */
            events: number;
            eventsInAll: number | null;
            result: {
                /** @enum {string} */
                verdict: "holds" | "doesNotHold" | "cannotBeVerified" | "holdsWithRedactions";
                digest: string;
                events: number;
                streams: number;
                /** @description The first of them; `findingsTotal` counts all. */
                findings: components["schemas"]["VerificationFinding"][];
                findingsTotal: number;
                redactions: number;
                destroyedKeys: number;
            } | null;
        };
        /** @description The newest first. */
        VerificationRunsAnswer: {
            runs: components["schemas"]["VerificationRunAnswer"][];
        };
        /** @enum {string} */
        WaivableShown: "narrative" | "complainant" | "feedbackText" | "finding" | "outcome" | "disputeStatement" | "disputeWindow";
        /** @description `total`: of the whole list, on its first page where it is asked for. */
        WorklistAnswer: {
            total?: number;
            asOf: components["schemas"]["Instant"];
            rows: components["schemas"]["WorklistRow"][];
            /** @description Absent on the last page. */
            next?: string;
        };
        WorklistClock: {
            deadlineId: string;
            kind: components["schemas"]["DeadlineKind"];
            dueAt: components["schemas"]["Instant"];
            state: components["schemas"]["ClockState"];
            policy: string;
        };
        WorklistCounts: {
            my: number;
            unit: number;
            unsigned: number;
            "due-today": number;
            overdue: number;
            "very-urgent": number;
            "waiting-for-reply": number;
            returned: number;
            disputed: number;
            "to-accept": number;
            "to-dispatch": number;
            escalations: number;
            "follow-ups-due": number;
            "reopen-requests": number;
        };
        /** @description How many cases wait in each queue. */
        WorklistCountsAnswer: {
            counts: components["schemas"]["WorklistCounts"];
        };
        /** @enum {string} */
        WorklistName: "my" | "unit" | "unsigned" | "due-today" | "overdue" | "very-urgent" | "waiting-for-reply" | "returned" | "disputed" | "to-accept" | "to-dispatch" | "escalations" | "follow-ups-due" | "reopen-requests";
        /** @description A stretch of a queue, judged as of one instant. `total`: of the whole list, on its first page where `count` asks for it. */
        WorklistPageAnswer: components["schemas"]["WorklistAnswer"];
        /** @description A case as a list shows it: codes, ids and times, and no text of anybody's. */
        WorklistRow: {
            complaintId: string;
            complaintNo: string;
            revision: string;
            changedAt: components["schemas"]["Instant"];
            status: components["schemas"]["ComplaintStatus"];
            statusSince: components["schemas"]["Instant"];
            awaits: components["schemas"]["AwaitedParty"] | null;
            matterKind: components["schemas"]["MatterKind"];
            category: components["schemas"]["CategoryShown"] | null;
            channel: components["schemas"]["Channel"] | null;
            originKind: components["schemas"]["OriginKind"] | null;
            anonymity: components["schemas"]["Anonymity"];
            urgency: components["schemas"]["Urgency"] | null;
            severity: number | null;
            sensitivity: components["schemas"]["Sensitivity"];
            unit: string | null;
            handler: string | null;
            receivedOn: components["schemas"]["CivilDate"];
            filedAt: components["schemas"]["Instant"];
            /**
             * @description How exactly the source says when it was filed.
             * @enum {string}
             */
            filedPrecision: "exact" | "day" | "notAfter";
            /** @description Every deadline that nothing has settled, the next one due first, those that stand still last. */
            deadlines: components["schemas"]["WorklistClock"][];
            /** @description Of the escalations that nobody has closed, the highest. */
            escalation: {
                level: number;
                acknowledged: boolean;
                raisedAt: components["schemas"]["Instant"];
            } | null;
            returnedCount: number;
            followUpAttempts: number;
            lastEvent: components["schemas"]["Heading"] | null;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The process runs; nothing else is asked */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LiveAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether requests should be sent here, with reasons */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Figures of this process */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    FileComplaint: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FileComplaintBody"];
            };
        };
        responses: {
            /** @description What it would do: of a preview. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandPreview"];
                };
            };
            /** @description Filed. The same key and body gives this answer again. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiledAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AcknowledgeComplaint: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeComplaintBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestInformation: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestInformationBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SupplyInformation: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SupplyInformationBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MarkValid: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkValidBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    MarkInvalid: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MarkInvalidBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RefuseAcceptance: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseAcceptanceBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssessTriage: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssessTriageBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LogCommunication: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LogCommunicationBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AssignComplaint: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignComplaintBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    SignOff: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignOffBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReturnAssignment: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnAssignmentBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    TransferComplaint: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferComplaintBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AttachEvidence: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttachEvidenceBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordRespondentStatement: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRespondentStatementBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordFinding: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFindingBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordRootCause: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordRootCauseBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlanMeasure: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlanMeasureBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CompleteMeasure: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompleteMeasureBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ProposeResolution: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposeResolutionBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ChooseOption: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChooseOptionBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RejectProposal: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RejectProposalBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Escalate: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EscalateBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AcknowledgeEscalation: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AcknowledgeEscalationBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    Deescalate: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeescalateBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ResolveOnTheSpot: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResolveOnTheSpotBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CloseWithFeedback: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CloseWithFeedbackBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    DisputeOutcome: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DisputeOutcomeBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    WithdrawComplaint: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawComplaintBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordFollowUpAttempt: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFollowUpAttemptBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RecordFollowUp: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordFollowUpBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RequestReopen: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReopenBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReopenComplaint: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenComplaintBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    RefuseReopen: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseReopenBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    AddNote: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddNoteBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    CorrectRecord: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectRecordBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    LinkComplaint: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkComplaintBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    PlaceLegalHold: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlaceLegalHoldBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    ReleaseLegalHold: {
        parameters: {
            query?: {
                /** @description Says what the command would do. Nothing is written, and no Idempotency-Key is spent or needed */
                preview?: "true" | "false";
            };
            header: {
                /** @description Names this request: sent again with it, it is answered and not done twice */
                "Idempotency-Key": string;
                /** @description The revision that was looked at, as ETag gave it: refused with 412 where the case has moved on */
                "If-Match"?: string;
            };
            path: {
                /** @description Id or number of the case */
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReleaseLegalHoldBody"];
            };
        };
        responses: {
            /** @description Accepted: the same key and body gives this answer again. Of a preview, what it would do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAccepted"] | components["schemas"]["CommandPreview"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    searchCases: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SearchBody"];
            };
        };
        responses: {
            /** @description Cases by filter, words or reference; asked in a body, since names must not stand in addresses */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseList"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAccessLog: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
                limit?: number;
                /** @description From the page before */
                cursor?: string;
                /** @description What was done */
                what?: "reveal" | "evidence" | "search" | "export" | "print" | "refusal" | "furtherRefusals";
                /** @description Who did it */
                actor?: string;
                /** @description Of this case, by its id or number */
                case?: string;
                /** @description Only text that was opened by somebody who did nothing in the case afterwards */
                idle?: "true";
                /** @description Recorded at or after this instant */
                from?: string;
                /** @description Recorded at or before this instant */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who opened, exported, printed or was refused what */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCaseAccessLog: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
                limit?: number;
                /** @description From the page before */
                cursor?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who opened, exported, printed or was refused what of this case */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    reveal: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevealBody"];
            };
        };
        responses: {
            /** @description Opens masked text for a purpose; it is recorded before it is opened */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RevealAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    recordPrint: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrintedBody"];
            };
        };
        responses: {
            /** @description Records that the case is taken away on paper; asked before it is printed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordedAccessAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditTrail: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
                /** @description Sorts of event, separated by commas: decision, deadline, contact, evidence, note, assignment, system, access */
                kind?: string;
                /** @description Types of event, separated by commas */
                type?: string;
                /** @description Who acted */
                actor?: string;
                /** @description Role under which it was done */
                role?: string;
                /** @description Unit for which it was done */
                unit?: string;
                /** @description How it came in */
                origin?: "live" | "late" | "import";
                /** @description Only what was entered after it happened */
                late?: "true";
                /** @description Version of the policy whose rule decided: hotline@2 */
                policy?: string;
                /** @description At or after this instant */
                from?: string;
                /** @description At or before this instant */
                to?: string;
                /** @description Which time `from` and `to` are of; recorded unless said */
                period?: "recorded" | "happened";
                /** @description Oldest first unless said */
                order?: "ascending" | "descending";
                /** @description With what each event changed in its case */
                changes?: "true";
                /** @description From the page before */
                cursor?: string;
                /** @description Events of a higher revision */
                after?: string;
                /** @description Only the place and the sort of each event */
                view?: "outline";
                /** @description Entries; up to 10000 of an outline */
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every event of the case, readable, oldest first, from the log itself */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWholeAuditTrail: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
                /** @description Sorts of event, separated by commas: decision, deadline, contact, evidence, note, assignment, system, access */
                kind?: string;
                /** @description Types of event, separated by commas */
                type?: string;
                /** @description Who acted */
                actor?: string;
                /** @description Role under which it was done */
                role?: string;
                /** @description Unit for which it was done */
                unit?: string;
                /** @description How it came in */
                origin?: "live" | "late" | "import";
                /** @description Only what was entered after it happened */
                late?: "true";
                /** @description Version of the policy whose rule decided: hotline@2 */
                policy?: string;
                /** @description At or after this instant */
                from?: string;
                /** @description At or before this instant */
                to?: string;
                /** @description Which time `from` and `to` are of; recorded unless said */
                period?: "recorded" | "happened";
                /** @description Oldest first unless said */
                order?: "ascending" | "descending";
                /** @description With what each event changed in its case */
                changes?: "true";
                /** @description From the page before */
                cursor?: string;
                /** @description Of this case, by its id or number */
                case?: string;
                /** @description Recorded after this instant */
                after?: string;
                /** @description Draws so many events of those asked for, instead of a page of them */
                sample?: number;
                /** @description With `sample`: whoever has the same seed draws the same */
                seed?: string;
                /** @description Entries */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events of all cases, oldest first: a page of what was asked for, or a sample of it that the server draws; text/csv has all of it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPage"];
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getAuditTrailCounts: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
                /** @description Sorts of event, separated by commas: decision, deadline, contact, evidence, note, assignment, system, access */
                kind?: string;
                /** @description Types of event, separated by commas */
                type?: string;
                /** @description Who acted */
                actor?: string;
                /** @description Role under which it was done */
                role?: string;
                /** @description Unit for which it was done */
                unit?: string;
                /** @description How it came in */
                origin?: "live" | "late" | "import";
                /** @description Only what was entered after it happened */
                late?: "true";
                /** @description Version of the policy whose rule decided: hotline@2 */
                policy?: string;
                /** @description At or after this instant */
                from?: string;
                /** @description At or before this instant */
                to?: string;
                /** @description Which time `from` and `to` are of; recorded unless said */
                period?: "recorded" | "happened";
                /** @description Of this case, by its id or number */
                case?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many events were recorded on each day, in the ledger’s zone */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditCountsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCase: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The case as it stands, personal text masked as the role demands */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getState: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
                /** @description Up to this revision */
                revision?: string;
                /** @description As it was at this instant: what had happened by then */
                at?: string;
                /** @description As it could be known at this instant: what had been recorded by then */
                knownAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A past state, reconstructed from the log: at a revision, as of an instant, as known at one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StateAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDiff: {
        parameters: {
            query: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
                /** @description A revision or an instant */
                from: string;
                /** @description A revision or an instant */
                to: string;
                /** @description What could be known at this instant, of the first */
                fromKnownAt?: string;
                /** @description The same of the second */
                toKnownAt?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What differs between two past states, field by field */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DiffAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVerification: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The hash chain of the case, recomputed from the log */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCommands: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Which commands the role may give in this status, and why not the others */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrends: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
                /** @description Dimensions, with commas between */
                by?: string;
                /** @description day, week or month */
                per?: string;
                /** @description First civil date */
                from?: string;
                /** @description Last civil date */
                to?: string;
                /** @description Measures, with commas between; filed by default */
                measure?: string;
                /** @description What was done by then counts; now by default */
                asOf?: string;
                /** @description Only of this category; several with commas between */
                category?: string;
                /** @description Only what came in so; several with commas between */
                channel?: string;
                /** @description Only of this unit; several with commas between */
                unit?: string;
                /** @description Only with this outcome; several with commas between */
                outcome?: string;
                /** @description Only of this origin; several with commas between */
                origin?: string;
                /** @description Only from this system; several with commas between */
                source?: string;
                /** @description With the stretch of the same length before, or with the same weeks or months of the year before; needs from and to */
                compare?: "previous" | "year";
                /** @description The groups that count most of the first measure; the others are told of together */
                top?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Counts by dimension and period over the cases that count for the asker, beside those of an earlier range; text/csv too */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendsAnswer"];
                    "text/csv": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTrendCases: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
                /** @description Dimensions, with commas between */
                by?: string;
                /** @description day, week or month */
                per?: string;
                /** @description First civil date */
                from?: string;
                /** @description Last civil date */
                to?: string;
                /** @description The one measure */
                measure?: string;
                /** @description What was done by then counts; now by default */
                asOf?: string;
                /** @description Only of this category; several with commas between */
                category?: string;
                /** @description Only what came in so; several with commas between */
                channel?: string;
                /** @description Only of this unit; several with commas between */
                unit?: string;
                /** @description Only with this outcome; several with commas between */
                outcome?: string;
                /** @description Only of this origin; several with commas between */
                origin?: string;
                /** @description Only from this system; several with commas between */
                source?: string;
                /** @description The row’s period, as the answer has it */
                period?: string;
                /** @description The row’s group as name:value, values percent-encoded, with commas between */
                group?: string;
                limit?: number;
                /** @description From the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases behind one figure, as far as they are the asker’s to open */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrendCases"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    filePublicly: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicFilingBody"];
            };
        };
        responses: {
            /** @description Files a complaint without a name; the answer’s number and code track it */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicFiledAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    track: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrackingBody"];
            };
        };
        responses: {
            /** @description Where a complaint stands, in plain words, for whoever holds its number and code */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrackingAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    supplementPublicly: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicSupplementBody"];
            };
        };
        responses: {
            /** @description Adds what the office asked for */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicRecordedAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    requestReopenPublicly: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicReopenBody"];
            };
        };
        responses: {
            /** @description Asks for the complaint to be taken up again, within its window */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicRecordedAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    disputePublicly: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID */
                "Idempotency-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublicDisputeBody"];
            };
        };
        responses: {
            /** @description Contests the outcome, within its window; a review is then due */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicRecordedAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPublicForm: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What can be filed and asked for, in words, and how long it may be */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicFormAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getChanges: {
        parameters: {
            query?: {
                /** @description The same, where a header cannot be sent; or a Redress-Position to begin with */
                after?: string;
            };
            header?: {
                /** @description Goes on after the change that has this id */
                "Last-Event-ID"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Server-sent events: ids and revisions of cases that the asker may see */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    importFile: {
        parameters: {
            query: {
                format: "zh12345" | "cfpb" | "nyc311" | "nyc-council";
            };
            header?: {
                /** @description With a key that was sent before: what was told after this event is told again */
                "Last-Event-ID"?: string;
                /** @description Names this import: sent again with the same key and file, it goes on where the connection was lost, and the account in the end is that of the whole file */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
                "application/gzip": string;
                "text/csv": string;
                "application/x-ndjson": string;
            };
        };
        responses: {
            /** @description Imports a source file as it comes; progress, refused rows and the result as server-sent events. Sent again, it files nothing new */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getErasure: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How far the erasure of a complainant has come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureStandingAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    orderErasure: {
        parameters: {
            query?: never;
            header: {
                /** @description Each of these acts is done once for a subject; the key is asked for as on every command */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderErasureBody"];
            };
        };
        responses: {
            /** @description Orders it; the legal holds are looked at */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureOrderAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    approveErasure: {
        parameters: {
            query?: never;
            header: {
                /** @description Each of these acts is done once for a subject; the key is asked for as on every command */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The second person approves; it is carried out at once */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureApprovalAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    refuseErasure: {
        parameters: {
            query?: never;
            header: {
                /** @description Each of these acts is done once for a subject; the key is asked for as on every command */
                "Idempotency-Key": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseErasureBody"];
            };
        };
        responses: {
            /** @description The second person refuses, and says why */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasureOrderAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getErasures: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
                limit?: number;
                /** @description From the page before */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Orders to erase somebody, oldest first, each with how far it has come */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ErasuresAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportCase: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseExportBody"];
            };
        };
        responses: {
            /** @description The events of the case to be verified elsewhere, sealed but for the texts that are named */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    exportLedger: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LedgerExportBody"];
            };
        };
        responses: {
            /** @description The whole log, sealed, to be verified elsewhere */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSession: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who you are here, what your role may do at all, until when, and which ledger this is */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    extendSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Stays signed in for another hour from now, never beyond endsAt */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInBody"];
            };
        };
        responses: {
            /** @description Signs a browser in with a one-time key; the answer sets the cookie that counts from now on */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signs out: the session counts nowhere any more */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    changeRole: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RoleBody"];
            };
        };
        responses: {
            /** @description Acts under another of your roles: that one is judged, and the log records it */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginOidc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    finishOidc: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    makeSignInLink: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInLinkBody"];
            };
        };
        responses: {
            /** @description A link that lets one person in once, within 15 minutes; its key is shown here and nowhere else */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInLinkAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getTokens: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Tokens and sessions that stand, the newest last; those of the command line are not listed */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokensAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    issueToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IssueTokenBody"];
            };
        };
        responses: {
            /** @description Issues an access token; it is shown here and nowhere else */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IssuedTokenAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    revokeToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Takes a token or a session back: it counts nowhere any more, from now on */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getServiceStatus: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Readiness with its reasons, stores and their durability, how far the data go */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceStatusAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getReadModels: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Each read model: what it holds, how far behind it is, and what was ordered last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadModelsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rebuildReadModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Builds it again from the start beside the live one, then cuts over */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelTaskAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    checkReadModel: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Builds it from the start beside the live one, compares both digests, changes nothing */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModelTaskAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getDeadLetters: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Events that a read model could not take: by number and type, without their content */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeadLettersAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    retryDeadLetter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reads the case of a dead letter again, in its read model */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetriedAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getKeys: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many keys there are and were destroyed, and under which master key */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeysAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    rotateKeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Wraps every key under a new master key, which takes the place of the old one */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RotatedAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getImports: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The import that is under way, or was last */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getSetup: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether a ledger is yet to be set up, and how people sign in */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUpAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    setUp: {
        parameters: {
            query?: never;
            header: {
                /** @description From the set-up link: what follows #k= */
                "Redress-Setup-Key": string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetUpBody"];
            };
        };
        responses: {
            /** @description Begins a ledger, from this machine and with the key of the set-up link only; progress as server-sent events */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCategories: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Categories of the cases that the asker may see, with how many there are of each */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeenValuesAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getUnits: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Units that have cases which the asker may see */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeenValuesAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getStaff: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Handlers of cases that the asker may see, by their opaque ids */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeenValuesAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getCodes: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Every closed list, each value named in English and Chinese */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodesAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getPolicy: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path: {
                pack: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One version of a policy pack: the rules that cases filed under it are decided by */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVerifications: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Verifications of this process, the newest first, with their progress */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationRunsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    beginVerification: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VerificationBody"];
            };
        };
        responses: {
            /** @description Recomputes the hash chain of the whole ledger, or of one case, in the background */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationRunAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getVerificationHeads: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The last event of each stream and the ledger digest, to be kept elsewhere */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorklists: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description How many cases wait in each queue, as of now */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistCountsAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
    getWorklist: {
        parameters: {
            query?: {
                /** @description Waits until the answer goes at least so far: five seconds at most, else 503 */
                minPosition?: string;
                limit?: number;
                /** @description From the page before */
                cursor?: string;
                /** @description Where the case stands; several with commas between */
                status?: string;
                /** @description Unit that has the case, notStated for none; several with commas between */
                unit?: string;
                /** @description Person who handles it, notStated for nobody; several with commas between */
                handler?: string;
                /** @description Code of the category; several with commas between */
                category?: string;
                /** @description How it came in; several with commas between */
                channel?: string;
                /** @description System that it was imported from; several with commas between */
                source?: string;
                /** @description How urgent it is; several with commas between */
                urgency?: string;
                /** @description Past the resolve deadline */
                overdue?: boolean;
                /** @description Given to a unit that has not signed for it */
                unsigned?: boolean;
                /** @description With an escalation that nobody has closed */
                escalated?: boolean;
                /** @description Disputed and not decided on */
                disputed?: boolean;
                /** @description Received on or after this civil date */
                from?: string;
                /** @description Received on or before this civil date */
                to?: string;
                /** @description Say how many there are in the whole list, on its first page: all of them are counted for it */
                count?: boolean;
                sort?: "risk" | "due" | "newest" | "oldest";
            };
            header?: never;
            path: {
                name: "my" | "unit" | "unsigned" | "due-today" | "overdue" | "very-urgent" | "waiting-for-reply" | "returned" | "disputed" | "to-accept" | "to-dispatch" | "escalations" | "follow-ups-due" | "reopen-requests";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The cases of one queue, as of now: by risk, then by due time, unless asked otherwise */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WorklistPageAnswer"];
                };
            };
            /** @description Refused */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["Problem"];
                };
            };
        };
    };
}
