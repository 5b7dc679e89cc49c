<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_GB" sourcelanguage="en_GB">
    <context>
        <name>@default</name>
        <message numerus="yes">
            <source>Only the {n} projects that close the gap</source>
            <translation>
                <numerusform>Only the {n} project that closes the gap</numerusform>
                <numerusform>Only the {n} projects that close the gap</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{code}: {n} sites placed.</source>
            <translation>
                <numerusform>{code}: {n} site placed.</numerusform>
                <numerusform>{code}: {n} sites placed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} changes</source>
            <translation>
                <numerusform>{n} change</numerusform>
                <numerusform>{n} changes</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} gaps in access.</source>
            <translation>
                <numerusform>{n} gap in access.</numerusform>
                <numerusform>{n} gaps in access.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} layers hold invented data (DEMO). Replace them by real data.</source>
            <translation>
                <numerusform>{n} layer holds invented data (DEMO). Replace it by real data.</numerusform>
                <numerusform>{n} layers hold invented data (DEMO). Replace them by real data.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places for sensors have no height in the surface model.</source>
            <translation>
                <numerusform>{n} place for a sensor has no height in the surface model.</numerusform>
                <numerusform>{n} places for sensors have no height in the surface model.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places of demand have no street nearby.</source>
            <translation>
                <numerusform>{n} place of demand has no street nearby.</numerusform>
                <numerusform>{n} places of demand have no street nearby.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} places of demand lie outside AREA and do not count.</source>
            <translation>
                <numerusform>{n} place of demand lies outside AREA and does not count.</numerusform>
                <numerusform>{n} places of demand lie outside AREA and do not count.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} projects</source>
            <translation>
                <numerusform>{n} project</numerusform>
                <numerusform>{n} projects</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} projects changed in the field</source>
            <translation>
                <numerusform>{n} project changed in the field</numerusform>
                <numerusform>{n} projects changed in the field</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} projects have a budget of 0 PLN: check them.</source>
            <translation>
                <numerusform>{n} project has a budget of 0 PLN: check it.</numerusform>
                <numerusform>{n} projects have a budget of 0 PLN: check them.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} projects have no budget and cannot be chosen.</source>
            <translation>
                <numerusform>{n} project has no budget and cannot be chosen.</numerusform>
                <numerusform>{n} projects have no budget and cannot be chosen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} selected features</source>
            <translation>
                <numerusform>{n} selected feature</numerusform>
                <numerusform>{n} selected features</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sensors have no height and are taken to stand on the surface itself.</source>
            <translation>
                <numerusform>{n} sensor has no height and is taken to stand on the surface itself.</numerusform>
                <numerusform>{n} sensors have no height and are taken to stand on the surface itself.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sensors have no range in the field and get RANGE.</source>
            <translation>
                <numerusform>{n} sensor has no range in the field and gets RANGE.</numerusform>
                <numerusform>{n} sensors have no range in the field and get RANGE.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sites</source>
            <translation>
                <numerusform>{n} site</numerusform>
                <numerusform>{n} sites</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} sites chosen.</source>
            <translation>
                <numerusform>{n} site chosen.</numerusform>
                <numerusform>{n} sites chosen.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} tables written.</source>
            <translation>
                <numerusform>{n} table written.</numerusform>
                <numerusform>{n} tables written.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{n} without a budget</source>
            <translation>
                <numerusform>{n} without a budget</numerusform>
                <numerusform>{n} without a budget</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>… and {n} more problems: see the table.</source>
            <translation>
                <numerusform>… and {n} more problem: see the table.</numerusform>
                <numerusform>… and {n} more problems: see the table.</numerusform>
            </translation>
        </message>
    </context>
</TS>
