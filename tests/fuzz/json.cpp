#include "core/exchange/eventjson.h"
#include "core/live/runfold.h"

/// Reads the bytes as an exported event with its runs. Whatever they are, it must come back, with an event or an error;
/// what it takes it must write so that the same is read again.
extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* bytes, std::size_t size)
{
    const auto length = static_cast<qsizetype>(size);
    const QByteArray json = QByteArray::fromRawData(reinterpret_cast<const char*>(bytes), length);
    const auto read = moderato::eventAndRunsFromJson(json);
    if (!read)
        return 0;
    for (const moderato::Run& run : read->runs)
        static_cast<void>(moderato::fold(run));
    const auto again = moderato::eventAndRunsFromJson(moderato::eventToJson(read->event, read->runs));
    if (!again || !(*again == *read))
        std::abort();
    return 0;
}
