using System.Net;
using FsCheck.Xunit;

namespace IncidentKit.Notifiers.Http.Tests.Outgoing;

/// <summary>Which addresses are public.</summary>
public class OutgoingAddressTests
{
    private readonly OutgoingAddressGuard _guard = new();

    [Theory]
    [InlineData("1.1.1.1")]
    [InlineData("8.8.8.8")]
    [InlineData("9.255.255.255")]
    [InlineData("11.0.0.0")]
    [InlineData("100.63.255.255")]
    [InlineData("100.128.0.0")]
    [InlineData("126.255.255.255")]
    [InlineData("128.0.0.0")]
    [InlineData("169.253.255.255")]
    [InlineData("169.255.0.0")]
    [InlineData("172.15.255.255")]
    [InlineData("172.32.0.0")]
    [InlineData("192.0.1.0")]
    [InlineData("192.167.255.255")]
    [InlineData("192.169.0.0")]
    [InlineData("198.17.255.255")]
    [InlineData("198.20.0.0")]
    [InlineData("223.255.255.255")]
    [InlineData("2606:4700:4700::1111")]
    [InlineData("2001:4860:4860::8888")]
    [InlineData("2a00::1")]
    [InlineData("::ffff:8.8.8.8")]
    [InlineData("64:ff9b::808:808")]
    [InlineData("2002:808:808::1")]
    public void Public_addresses_are_allowed(string address) => Assert.Null(ProblemOf(address));

    [Theory]
    [InlineData("0.0.0.0", "unspecified")]
    [InlineData("0.1.2.3", "unspecified")]
    [InlineData("10.0.0.0", "private (RFC 1918)")]
    [InlineData("10.255.255.255", "private (RFC 1918)")]
    [InlineData("172.16.0.0", "private (RFC 1918)")]
    [InlineData("172.31.255.255", "private (RFC 1918)")]
    [InlineData("192.168.0.0", "private (RFC 1918)")]
    [InlineData("192.168.255.255", "private (RFC 1918)")]
    [InlineData("100.64.0.0", "carrier-grade NAT")]
    [InlineData("100.127.255.255", "carrier-grade NAT")]
    [InlineData("127.0.0.1", "loopback")]
    [InlineData("127.255.255.255", "loopback")]
    [InlineData("169.254.0.1", "link-local")]
    [InlineData("192.0.0.8", "protocols")]
    [InlineData("192.0.2.1", "documentation")]
    [InlineData("192.88.99.1", "6to4")]
    [InlineData("198.18.0.1", "benchmarks")]
    [InlineData("198.19.255.255", "benchmarks")]
    [InlineData("198.51.100.1", "documentation")]
    [InlineData("203.0.113.1", "documentation")]
    [InlineData("224.0.0.1", "multicast")]
    [InlineData("239.255.255.255", "multicast")]
    [InlineData("240.0.0.1", "reserved")]
    [InlineData("255.255.255.255", "broadcast")]
    public void Special_addresses_of_version_4_are_refused(string address, string why) => Refused(address, why);

    [Theory]
    [InlineData("::", "unspecified")]
    [InlineData("::1", "loopback")]
    [InlineData("fe80::1", "link-local")]
    [InlineData("fe80::1%3", "link-local")]
    [InlineData("febf::1", "link-local")]
    [InlineData("fec0::1", "site-local")]
    [InlineData("fc00::1", "private (RFC 4193)")]
    [InlineData("fdff:ffff::1", "private (RFC 4193)")]
    [InlineData("ff02::1", "multicast")]
    [InlineData("ff0e::1", "multicast")]
    [InlineData("100::1", "outside of what is given out")]
    [InlineData("4000::1", "outside of what is given out")]
    [InlineData("5f00::1", "outside of what is given out")]
    [InlineData("2001:db8::1", "documentation")]
    [InlineData("3fff::1", "documentation")]
    [InlineData("2001:0:1::1", "Teredo")]
    [InlineData("2001:2::1", "protocols")]
    [InlineData("2001:10::1", "protocols")]
    public void Special_addresses_of_version_6_are_refused(string address, string why) => Refused(address, why);

    [Theory]
    [InlineData("::ffff:127.0.0.1", "loopback")]
    [InlineData("::ffff:10.0.0.1", "private")]
    [InlineData("::ffff:169.254.169.254", "metadata")]
    [InlineData("::127.0.0.1", "old form")]
    [InlineData("::8.8.8.8", "old form")]
    [InlineData("2002:7f00:1::1", "loopback")]
    [InlineData("2002:a00:1::1", "private")]
    [InlineData("2002:a9fe:a9fe::", "metadata")]
    [InlineData("64:ff9b::7f00:1", "loopback")]
    [InlineData("64:ff9b::c0a8:1", "private")]
    [InlineData("64:ff9b::a9fe:a9fe", "metadata")]
    [InlineData("64:ff9b:1::808:808", "local translation")]
    [InlineData("64:ff9b:1::a9fe:a9fe", "metadata")]
    public void Addresses_inside_addresses_are_looked_at(string address, string why) => Refused(address, why);

    [Theory]
    [InlineData("169.254.169.254")]
    [InlineData("169.254.170.2")]
    [InlineData("169.254.170.23")]
    [InlineData("100.100.100.200")]
    [InlineData("192.0.0.192")]
    [InlineData("168.63.129.16")]
    [InlineData("fd00:ec2::254")]
    [InlineData("fd20:ce::254")]
    public void Metadata_services_are_refused_even_at_a_host_that_is_allowed(string address)
    {
        Refused(address, "metadata");
        var named = new OutgoingAddressGuard(new() { AllowedHosts = ["chat.internal", "*.corp.example"] });
        Assert.Contains("metadata", named.ProblemOf("chat.internal", IPAddress.Parse(address)), StringComparison.Ordinal);

        Assert.Null(new OutgoingAddressGuard(new() { AllowedHosts = [address] }).ProblemOf(address, IPAddress.Parse(address)));
        Assert.Null(new OutgoingAddressGuard(new() { AllowedNetworks = [address] }).ProblemOf("any.example", IPAddress.Parse(address)));
    }

    [Property(MaxTest = 1000)]
    public void An_address_of_version_4_is_judged_the_same_however_it_is_written_in_version_6(byte a, byte b, byte c, byte d)
    {
        var plain = ProblemOf($"{a}.{b}.{c}.{d}") is null;

        Assert.Equal(plain, ProblemOf($"::ffff:{a}.{b}.{c}.{d}") is null);
        Assert.Equal(plain, ProblemOf($"64:ff9b::{a}.{b}.{c}.{d}") is null);
        Assert.Equal(plain, _guard.ProblemOf("h", new IPAddress([0x20, 0x02, a, b, c, d, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1])) is null);
    }

    [Fact]
    public void What_is_allowed_by_name_is_allowed_and_nothing_beside_it()
    {
        var guard = new OutgoingAddressGuard(new() { AllowedHosts = ["Chat.Internal", "*.corp.example", "10.9.9.9"], AllowedNetworks = ["10.20.0.0/16", "fd12:3456::/32"] });
        bool May(string host, string address) => guard.ProblemOf(host, IPAddress.Parse(address)) is null;

        Assert.True(May("chat.internal", "127.0.0.1") && May("CHAT.internal.", "10.0.0.1") && May("a.b.corp.example", "::1") && May("10.9.9.9", "10.9.9.9"));
        Assert.True(May("other.example", "10.20.255.255") && May("other.example", "fd12:3456::1") && May("other.example", "::ffff:10.20.0.1"));
        Assert.True(May("other.example", "64:ff9b::10.20.0.1") && May("other.example", "2002:a14:1::1"));
        Assert.False(May("chat.internal.example", "127.0.0.1") || May("xchat.internal", "127.0.0.1") || May("corp.example", "::1") || May("xcorp.example", "::1"));
        Assert.False(May("other.example", "10.21.0.0") || May("other.example", "fd12:3457::1"));
    }

    [Fact]
    public void Refused_networks_are_refused_whatever_is_allowed()
    {
        var guard = new OutgoingAddressGuard(new() { AllowedHosts = ["chat.example"], AllowedNetworks = ["0.0.0.0/0"], RefusedNetworks = ["8.8.0.0/16", "2a00::/16"] });

        Assert.Contains("8.8.0.0/16", guard.ProblemOf("chat.example", IPAddress.Parse("8.8.4.4")), StringComparison.Ordinal);
        Assert.NotNull(guard.ProblemOf("chat.example", IPAddress.Parse("2a00::1")));
        Assert.NotNull(guard.ProblemOf("chat.example", IPAddress.Parse("64:ff9b::8.8.4.4")));
        Assert.Null(guard.ProblemOf("chat.example", IPAddress.Parse("9.9.9.9")));
    }

    private void Refused(string address, string why) => Assert.Contains(why, ProblemOf(address), StringComparison.Ordinal);

    private string? ProblemOf(string address) => _guard.ProblemOf("receiver.example", IPAddress.Parse(address));
}
