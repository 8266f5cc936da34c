#include "core/live/runfold.h"
#include "core/store/store.h"

#include <QFile>
#include <QTemporaryDir>

#include <spdlog/spdlog.h>

/// Opens the bytes as an event file and reads its runs. Whatever they are, it must come back, with an event or an error.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    static const QTemporaryDir folder;
    static const QString path = folder.filePath(QStringLiteral("event.moderato"));
    spdlog::set_level(spdlog::level::off);
    QFile file(path);
    const auto length = static_cast<qint64>(size);
    if (!file.open(QIODevice::WriteOnly) ||
        file.write(reinterpret_cast<const char*>(bytes), length) != length)
        std::abort();
    file.close();
    const auto opened = moderato::Store::open(path, moderato::Access::ReadOnly);
    if (const auto read = opened ? opened->store->runs() : moderato::Result<moderato::ReadRuns>())
        for (const moderato::Run& run : read->runs)
            static_cast<void>(moderato::fold(run));
    return 0;
}
