using System.Buffers;
using System.Globalization;
using System.Runtime.InteropServices;
using System.Text;
using SQLitePCL;

namespace IncidentKit.Sqlite;

/// <summary>A value for a parameter of a statement: an integer, a text, bytes, or NULL.</summary>
[StructLayout(LayoutKind.Auto)]
internal readonly struct SqlValue
{
    private const int LongestOnStack = 128;

    private readonly bool _isInteger;
    private readonly long _integer;
    private readonly string? _text;
    private readonly ReadOnlyMemory<byte>? _bytes;

    private SqlValue(long? integer)
    {
        _isInteger = integer is not null;
        _integer = integer.GetValueOrDefault();
    }

    private SqlValue(string? text) => _text = text;

    private SqlValue(ReadOnlyMemory<byte>? bytes) => _bytes = bytes;

    public static implicit operator SqlValue(long value) => new(value);

    public static implicit operator SqlValue(long? value) => new(value);

    public static implicit operator SqlValue(string? value) => new(value);

    public static implicit operator SqlValue(byte[]? value) => new(value is null ? null : (ReadOnlyMemory<byte>?)value);

    public static implicit operator SqlValue(ReadOnlyMemory<byte> value) => new(value);

    /// <summary>As the driver takes it.</summary>
    public object ToObject() => _isInteger ? _integer : _text ?? (object?)_bytes?.ToArray() ?? DBNull.Value;

    /// <summary>In words, with the kind of value first, so that no two values look the same.</summary>
    public override string ToString()
    {
        if (_isInteger)
            return _integer.ToString(CultureInfo.InvariantCulture);
        if (_text is not null)
            return $"\"{_text}";
        return _bytes is { } bytes ? $"x{Convert.ToHexString(bytes.Span)}" : "null";
    }

    /// <summary>Sets a parameter.</summary>
    /// <returns>A result code of SQLite.</returns>
    public int Bind(sqlite3_stmt statement, int index)
    {
        if (_isInteger)
            return raw.sqlite3_bind_int64(statement, index, _integer);
        if (_text is not null)
            return BindText(statement, index, _text);
        return _bytes is { } bytes ? raw.sqlite3_bind_blob(statement, index, bytes.Span) : raw.sqlite3_bind_null(statement, index);
    }

    private static int BindText(sqlite3_stmt statement, int index, string text)
    {
        var rented = text.Length > LongestOnStack ? ArrayPool<byte>.Shared.Rent(Encoding.UTF8.GetMaxByteCount(text.Length)) : null;
        var buffer = rented ?? stackalloc byte[LongestOnStack * 3];
        var bound = raw.sqlite3_bind_text(statement, index, buffer[..Encoding.UTF8.GetBytes(text, buffer)]);
        if (rented is not null)
            ArrayPool<byte>.Shared.Return(rented);
        return bound;
    }
}
