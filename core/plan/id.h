#pragma once

#include <QHashFunctions>
#include <QUuid>

#include <compare>
#include <functional>

namespace moderato {

/// The identity of one thing in an event: a UUID that can't be mixed up with the id of another kind of thing.
/// A default id is null and names nothing.
template <class Tag>
class Id {
public:
    Id() = default;
    explicit Id(const QUuid& uuid) : m_uuid(uuid) {}

    /// A fresh random id. Called where a gesture or a command begins, never inside an edit.
    static Id create() { return Id(QUuid::createUuid()); }

    /// The id written as in the file (36 characters, no braces); null if the text is none.
    static Id fromString(const QString& text) { return Id(QUuid::fromString(text)); }

    bool isNull() const { return m_uuid.isNull(); }
    QString toString() const { return m_uuid.toString(QUuid::WithoutBraces); }
    const QUuid& uuid() const { return m_uuid; }

    bool operator==(const Id&) const = default;
    std::strong_ordering operator<=>(const Id& other) const
    {
        if (m_uuid == other.m_uuid)
            return std::strong_ordering::equal;
        return m_uuid < other.m_uuid ? std::strong_ordering::less : std::strong_ordering::greater;
    }

private:
    QUuid m_uuid;
};

/// Mixed well, unlike Qt's hash of a QUuid: that one only combines the words by xor, so that a file with ids made
/// for the purpose would let every lookup search them all.
template <class Tag>
size_t qHash(const Id<Tag>& id, size_t seed = 0)
{
    return qHashBits(&id, sizeof(QUuid), seed);
}

/// Deals an id that was never used before; the caller says whence, so that what deals ids can be repeated.
using FreshId = std::function<QUuid()>;

/// The id of a row of any kind, where kinds are mixed.
using RowId = Id<struct RowTag>;

using EventId = Id<struct EventTag>;
using PersonId = Id<struct PersonTag>;
using SessionId = Id<struct SessionTag>;
using ParticipantId = Id<struct ParticipantTag>;
using AcceptanceId = Id<struct AcceptanceTag>;
using AgendaId = Id<struct AgendaTag>;
using PartId = Id<struct PartTag>;
using SegmentId = Id<struct SegmentTag>;
using TurnId = Id<struct TurnTag>;
using QuestionId = Id<struct QuestionTag>;
using CueId = Id<struct CueTag>;

}  // namespace moderato
