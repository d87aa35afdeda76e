import { describe, expect, it } from "vitest";
import { withoutSecrets } from "#lib/logger.ts";

describe("what is logged", () => {
  it("holds neither the passwords of addresses nor people's e-mail", () => {
    const text = withoutSecrets("postgresql://app:s3cr3t@db:5432/x refused ada.lovelace@mail.example twice");
    expect(text).toBe("postgresql://app:[cut]@db:5432/x refused [e-mail] twice");
  });
});
