/** Every example of every operation, in both languages, through the whole pipeline. A failing row prints its command. */
import assert from "node:assert/strict";
import { after, describe, it } from "node:test";
import { checkCertificate } from "../../src/certify/certificate.js";
import { operations } from "../../src/operations/index.js";
import { outcomeSchema } from "../../src/outcome.js";
import { createServices, solve } from "../../src/pipeline.js";

const services = createServices();
after(() => services.close());

for (const operation of operations) {
  describe(`examples of ${operation.name}`, () => {
    it("has examples and wordings in both languages", () => {
      assert.ok(operation.examples.length >= 5);
      for (const language of ["zh", "en"]) assert.ok(operation.phrases.filter((p) => p.language === language).length >= 5);
    });
    for (const example of operation.examples) {
      for (const question of new Set([example.question.zh, example.question.en])) {
        it(question, async () => {
          const outcome = await solve({ question, requestId: "test" }, services);
          const reproduce = `reproduce: npm run solve -- ${JSON.stringify(question)}`;
          assert.equal(outcome.status, example.status ?? "verified", `${reproduce}\n${JSON.stringify(outcome.reason)}`);
          assert.equal(outcome.answer?.plain, example.plain, reproduce);
          assert.ok(outcome.parts.every((p) => p.operation === operation.name && p.steps.length > 0 && p.readBack !== ""), reproduce);
          outcomeSchema.parse(outcome);
          // What travels is JSON, and it is proved again.
          const again = checkCertificate(JSON.parse(JSON.stringify(outcome.certificate)));
          assert.ok(again.valid, reproduce);
        });
      }
    }
  });
}
