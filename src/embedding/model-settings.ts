// embedding: which model, from where, and what its inputs look like. Plain data, made by `config.ts`.

export interface ModelSettings {
  /** Folder name under `modelsFolder`, or `owner/name` of a hub model when downloads are allowed. */
  readonly modelId: string;
  readonly modelsFolder: string;
  /** transformers.js dtype; `q8` is what selects `onnx/model_quantized.onnx`, also for the bundled 4-bit blocks. */
  readonly dtype: string;
  readonly allowDownload: boolean;
  readonly passagePrefix: string;
  readonly questionPrefix: string;
  /** Tokens of one sequence, special tokens and prefix included. */
  readonly maxTokens: number;
  /** Threads of one forward pass, ≥ 1. */
  readonly threads: number;
}
