namespace IncidentKit;

/// <summary>Programs, services and companies that stand in sentences like people.</summary>
internal static class ProductNames
{
    public const string List =
        """
        jenkins celery chef puppet ansible terraform pulumi salt vault consul nomad packer vagrant kafka redis memcached postgres postgresql mysql mariadb
        mongodb mongo cassandra scylla couchbase couchdb dynamodb aurora rds athena redshift bigquery snowflake databricks spark flink storm beam airflow dagster prefect luigi
        oozie hadoop hdfs hive presto trino druid pinot clickhouse elasticsearch elastic opensearch solr lucene kibana logstash fluentd fluentbit grafana prometheus thanos cortex
        mimir loki tempo jaeger zipkin datadog newrelic splunk sentry pagerduty opsgenie statuspage pingdom nagios zabbix icinga sensu nginx apache haproxy envoy traefik
        istio linkerd kong tyk varnish squid caddy tomcat jetty gunicorn uwsgi puma unicorn sidekiq resque rabbitmq activemq nats pulsar kinesis sqs sns eventbridge
        zookeeper etcd kubernetes k8s kubelet kubectl docker containerd podman openshift rancher helm argo argocd flux spinnaker tekton github gitlab bitbucket circleci travis
        teamcity bamboo octopus harness bazel gradle maven npm yarn webpack cloudflare fastly akamai cloudfront imperva aws azure gcp google amazon microsoft apple facebook meta netflix
        heroku vercel netlify digitalocean linode ovh hetzner rackspace equinix twilio sendgrid mailgun mailchimp stripe paypal adyen braintree square plaid salesforce zendesk intercom
        okta auth0 onelogin keycloak duo letsencrypt digicert godaddy route53 route cloudwatch lambda ec2 s3 ebs efs elb alb nlb ecs eks fargate cognito appsync
        linux ubuntu debian centos rhel redhat windows macos android ios safari chrome firefox edge java kotlin scala python ruby rails django flask node nodejs deno bun react angular vue svelte
        golang rust julia elixir erlang perl php laravel symfony wordpress drupal magento shopify jira confluence slack teams zoom discord telegram whatsapp trello asana notion
        hermes zeus apollo hera athena artemis atlas titan orion phoenix nova neptune jupiter saturn mercury pluto mars venus luna helios hydra kraken thor odin loki freya
        jasper vitess tidb cockroachdb cockroach yugabyte spanner bigtable firestore firebase supabase planetscale neon timescale influxdb influx graphite statsd collectd telegraf victoria
        velero longhorn ceph gluster minio rook calico cilium flannel weave metallb coredns bind unbound dnsmasq systemd cron anacron logrotate rsync rsyslog syslog journald chronos marathon mesos
        hudson sonarqube nexus artifactory harbor quay snyk dependabot renovate mergify bors clair trivy falco wazuh crowdstrike carbonblack sentinelone tanium fortinet paloalto cisco juniper arista
        f5 netscaler citrix vmware esxi vsphere nutanix openstack nova cinder glance neutron keystone swift heat proxmox xen kvm qemu oracle sap db2 teradata vertica netezza exadata hana sybase informix
        looker tableau metabase superset mode fivetran stitch segment mixpanel amplitude launchdarkly optimizely split unleash optimizely flagr rollbar bugsnag honeycomb lightstep instana dynatrace appdynamics
        watchdog keepalived pacemaker corosync patroni stolon pgbouncer pgpool proxysql maxscale orchestrator galera barman wal-g debezium maxwell kafka-connect mirrormaker schema-registry
        solarwinds exchange outlook sharepoint gmail gsuite dropbox box onedrive icloud verizon comcast level3 cogent telia at&t vodafone telefonica twitter youtube reddit linkedin instagram tiktok
        travis-ci hystrix resilience4j eureka ribbon zuul feign kustomize skaffold tilt karpenter keda knative openfaas cert-manager external-dns cloudformation cdk sam serverless bosh concourse
        traefik-v2 fluent-bit kube2iam kiam kops jupyterhub binder dask spawner hub nbgitpull hubploy wikimedia pypi rubygems crates homebrew npmjs cocoapods packagist conda dockerhub
        """;
}
