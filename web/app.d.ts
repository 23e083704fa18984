/// <reference types="@sveltejs/kit" />

declare global {
  namespace App {
    interface Error {
      message: string
    }
    interface PageState {
      /** The page of a form, and the one from which it was turned to. */
      step?: number
      after?: number
    }
  }
}

export {}
