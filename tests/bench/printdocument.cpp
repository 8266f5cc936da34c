#include <QFile>
#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

/// Prints a text file the plainest way that Qt offers: what an export of the same text is measured against.
int main(int argc, char** argv)
{
    const QGuiApplication application(argc, argv);
    if (argc < 3)
        return 2;
    QFile input(QString::fromLocal8Bit(argv[1]));
    if (!input.open(QIODevice::ReadOnly))
        return 3;
    QTextDocument document(QString::fromUtf8(input.readAll()));
    QPdfWriter writer(QString::fromLocal8Bit(argv[2]));
    document.print(&writer);
    return 0;
}
