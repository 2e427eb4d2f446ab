namespace IncidentKit;

/// <summary>Finds jargon, slang and playing down in a text for customers.</summary>
internal static class CustomerTone
{
    private static readonly PhraseFinder s_jargon = new(
        "pod, pods, kubectl, Kubernetes, k8s, OOM, OOMKilled, out of memory, stack trace, null pointer, NullPointerException, segfault, core dump, heap, garbage collection, cronjob, cron job, daemon, load balancer, Redis, Postgres, PostgreSQL, MySQL, Kafka, RabbitMQ, Elasticsearch, Terraform, Helm, ingress, sidecar, namespace, canary, rollback, rolled back, hotfix, failover, failed over, replica, replicas, shard, shards, deadlock, race condition, memory leak, connection pool, 5xx, 4xx, HTTP 500, HTTP 502, HTTP 503, 500 errors, 502 errors, 503 errors, p99, p95, QPS, TTL, CPU, env var, environment variable, feature flag, CI pipeline, on-call, SRE, SEV-1, SEV-2, SEV1, SEV2, blast radius, root-caused");

    private static readonly PhraseFinder s_casual = new(
        "only a few, just a few, only a small, just a small, only some, just some, just a, just an, minor hiccup, hiccup, hiccups, small glitch, minor glitch, glitch, glitches, blip, minor issue, slight issue, small issue, tiny, merely, nothing serious, no big deal, not a big deal, oops, whoops, uh-oh, borked, bonked, hosed, busted, wonky, flaky, fubar, gonna, wanna, kinda, sorta, folks, guys, screwed up, messed up, blew up, fell over, fat-fingered, a bit slow, a little slow, don't worry, no worries, bear with us, simply, slight inconvenience, minor inconvenience");

    public static void Check(ReadOnlySpan<char> text, LintSink sink)
    {
        if (sink.IsOn(ClarityRules.Jargon))
            s_jargon.Report(text, sink, ClarityRules.Jargon, "Say what customers could not do, in their words: \"you could not sign in\".");
        if (sink.IsOn(ClarityRules.Minimising))
            s_casual.Report(text, sink, ClarityRules.Minimising, "Say how many were affected and for how long, without judging it.");
    }
}
