export type { ArticleOptions, ArticleResult } from './result.ts'
export { toArticle } from './toArticle.ts'
