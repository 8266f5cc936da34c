#include "tests/durability/disklog.h"

#include <optional>

namespace moderato::test {
namespace {

using Kind = DiskCall::Kind;

/// Disks writeAt sectors of this size whole or not at all.
constexpr qint64 sector = 512;

void writeAt(QByteArray& content, qint64 offset, const QByteArray& bytes)
{
    if (content.size() < offset + bytes.size())
        content.append(offset + bytes.size() - content.size(), '\0');
    content.replace(offset, bytes.size(), bytes);
}

void apply(QByteArray& content, const DiskCall& call)
{
    if (call.kind == Kind::Write)
        writeAt(content, call.offset, call.bytes);
    else if (content.size() > call.offset)
        content.truncate(call.offset);
}

/// Writes what lies before a border of sectors, or what lies behind it.
void applyInPart(QByteArray& content, const DiskCall& call, Dice& dice)
{
    const qint64 first = call.offset / sector + 1;
    const qint64 last = (call.offset + call.bytes.size() - 1) / sector;
    if (call.kind != Kind::Write || first > last)
        return;
    const qint64 border = (first + dice.below(static_cast<int>(last - first + 1))) * sector;
    if (dice.chance(50))
        writeAt(content, call.offset, call.bytes.left(border - call.offset));
    else
        writeAt(content, border, call.bytes.mid(border - call.offset));
}

/// A file's content: what is sure, and what came after the last sync.
struct Content {
    QByteArray sure;
    QList<DiskCall> loose;

    void sync()
    {
        for (const DiskCall& call : std::as_const(loose))
            apply(sure, call);
        loose.clear();
    }

    QByteArray left(int perCentKept, Dice& dice) const
    {
        QByteArray bytes = sure;
        for (const DiskCall& call : loose) {
            if (dice.chance(perCentKept))
                apply(bytes, call);
            else if (dice.chance(30))
                applyInPart(bytes, call, dice);
        }
        return bytes;
    }
};

/// A folder as the disk sees it. A file is a place in a list, because a name may come to mean another one.
class Disk {
public:
    explicit Disk(const Folder& folder)
    {
        for (auto file = folder.cbegin(); file != folder.cend(); ++file) {
            m_names[file.key()] = m_files.size();
            m_files.append({file.value(), {}});
        }
        m_sureNames = m_names;
    }

    void run(const DiskCall& call)
    {
        switch (call.kind) {
        case Kind::Open:
            if (!m_names.contains(call.file))
                make(call.file);
            return;
        case Kind::Write:
        case Kind::Truncate:
            if (m_names.contains(call.file))
                m_files[m_names.value(call.file)].loose.append(call);
            return;
        case Kind::Sync:
            if (m_names.contains(call.file))
                m_files[m_names.value(call.file)].sync();
            return;
        case Kind::Delete:
            m_names.remove(call.file);
            m_looseNames.append({call.file, std::nullopt});
            return;
        case Kind::SyncFolder:
            m_sureNames = m_names;
            m_looseNames.clear();
        }
    }

    Folder left(Dice& dice) const
    {
        const int perCentKept = dice.oneOf<int>({0, 20, 50, 80, 100});
        Names names = m_sureNames;
        for (const auto& [name, file] : m_looseNames) {
            if (!dice.chance(perCentKept))
                continue;
            if (file)
                names[name] = *file;
            else
                names.remove(name);
        }
        Folder folder;
        for (auto name = names.cbegin(); name != names.cend(); ++name)
            folder[name.key()] = m_files.at(name.value()).left(perCentKept, dice);
        return folder;
    }

private:
    using Names = QMap<QString, qsizetype>;

    void make(const QString& name)
    {
        m_names[name] = m_files.size();
        m_looseNames.append({name, m_files.size()});
        m_files.append(Content());
    }

    QList<Content> m_files;
    Names m_names;  // as programs see them
    Names m_sureNames;
    QList<std::pair<QString, std::optional<qsizetype>>> m_looseNames;  // made and deleted since the last sync
};

}  // namespace

Folder DiskLog::afterPowerLoss(qsizetype calls, Dice& dice) const
{
    Disk disk(m_before);
    for (qsizetype i = 0; i < calls; ++i)
        disk.run(m_calls.at(i));
    return disk.left(dice);
}

}  // namespace moderato::test
