#pragma once

#include "storage/blobs/S3BlobStore.h"

namespace hoox::tests {

/// A remote blob store with all that it stands on. Made of values that a test may choose; dies in the right order.
struct S3Bench
{
    explicit S3Bench(const S3Places &places, const QByteArray &secret = "localsecret", HttpPolicy policy = quick())
        : client(
              clock, signer, nullptr, [] { return 0.5; }, policy)
    {
        secrets->hold(SecretName::AccessKeyId, "localkey");
        secrets->hold(SecretName::SecretAccessKey, secret);
        store = std::make_unique<S3BlobStore>(client, signer, places, clock);
    }

    static HttpPolicy quick()
    {
        HttpPolicy policy;
        policy.firstWait = std::chrono::milliseconds(5);
        policy.longestWait = std::chrono::milliseconds(200);
        policy.silence = std::chrono::milliseconds(10'000);
        return policy;
    }

    SystemClock clock;
    std::shared_ptr<HeldSecrets> secrets = std::make_shared<HeldSecrets>();
    std::shared_ptr<S3Authorization> signer = std::make_shared<S3Authorization>(secrets);
    HttpClient client;
    std::unique_ptr<S3BlobStore> store;
};

} // namespace hoox::tests
