// Typings for the sub-path of `discord-api-spec` that has none: the schemas in use, by name.
declare module 'discord-api-spec/zod' {
  export interface SchemaIssue {
    readonly path: readonly PropertyKey[];
    readonly message: string;
    readonly code: string;
    /** The issues of each alternative, when none of a union fits. */
    readonly errors?: readonly (readonly SchemaIssue[])[];
  }
  interface BodySchema {
    safeParse(
      body: unknown,
    ):
      | { readonly success: true; readonly data: unknown }
      | { readonly success: false; readonly error: { readonly issues: readonly SchemaIssue[] } };
  }
  export const ApplicationCommandAutocompleteCallbackRequestSchema: BodySchema;
  export const ApplicationCommandCreateRequestSchema: BodySchema;
  export const ApplicationCommandPatchRequestPartialSchema: BodySchema;
  export const ApplicationCommandUpdateRequestSchema: BodySchema;
  export const CreateMessageInteractionCallbackRequestSchema: BodySchema;
  export const CreatePrivateChannelRequestSchema: BodySchema;
  export const CreateTextThreadWithoutMessageRequestSchema: BodySchema;
  export const ExternalScheduledEventCreateRequestSchema: BodySchema;
  export const ExternalScheduledEventPatchRequestPartialSchema: BodySchema;
  export const IncomingWebhookInteractionRequestSchema: BodySchema;
  export const IncomingWebhookUpdateForInteractionCallbackRequestPartialSchema: BodySchema;
  export const MessageCreateRequestSchema: BodySchema;
  export const MessageEditRequestPartialSchema: BodySchema;
  export const ModalInteractionCallbackRequestSchema: BodySchema;
  export const StageScheduledEventCreateRequestSchema: BodySchema;
  export const StageScheduledEventPatchRequestPartialSchema: BodySchema;
  export const UpdateMessageInteractionCallbackRequestSchema: BodySchema;
  export const UpdateThreadRequestPartialSchema: BodySchema;
  export const VoiceScheduledEventCreateRequestSchema: BodySchema;
  export const VoiceScheduledEventPatchRequestPartialSchema: BodySchema;
}
