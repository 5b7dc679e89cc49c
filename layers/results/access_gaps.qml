<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis autoRefreshMode="Disabled" simplifyMaxScale="1" simplifyLocal="1" symbologyReferenceScale="-1" version="3.40.6-Bratislava" hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" simplifyDrawingHints="1" minScale="100000000" labelsEnabled="1" maxScale="0" styleCategories="Symbology|Labeling|Rendering" simplifyAlgorithm="0" simplifyDrawingTol="1">
 <renderer-v2 forceraster="0" enableorderby="0" referencescale="-1" type="singleSymbol" symbollevels="0">
  <symbols>
   <symbol name="0" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
    <data_defined_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </data_defined_properties>
    <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="{00000001-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="color" value="195,15,31,31,rgb:0.76470588235294112,0.05882352941176471,0.12156862745098039,0.11999694819562066" type="QString" />
      <Option name="joinstyle" value="bevel" type="QString" />
      <Option name="offset" value="0,0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_color" value="35,35,35,255,rgb:0.13725490196078433,0.13725490196078433,0.13725490196078433,1" type="QString" />
      <Option name="outline_style" value="no" type="QString" />
      <Option name="outline_width" value="0.2" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
      <Option name="style" value="solid" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" />
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
    <layer pass="0" enabled="1" class="LinePatternFill" locked="0" id="{00000002-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="angle" value="45" type="QString" />
      <Option name="clip_mode" value="during_render" type="QString" />
      <Option name="color" value="" type="QString" />
      <Option name="coordinate_reference" value="feature" type="QString" />
      <Option name="distance" value="1.5" type="QString" />
      <Option name="distance_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="distance_unit" value="MM" type="QString" />
      <Option name="line_width" value="0" type="QString" />
      <Option name="line_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="line_width_unit" value="MM" type="QString" />
      <Option name="offset" value="0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="outline_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="outline_width_unit" value="MM" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" />
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
     <symbol name="@0@1" force_rhr="0" alpha="1" clip_to_extent="1" type="line" frame_rate="10" is_animated="0">
      <data_defined_properties>
       <Option type="Map">
        <Option name="name" value="" type="QString" />
        <Option name="properties" />
        <Option name="type" value="collection" type="QString" />
       </Option>
      </data_defined_properties>
      <layer pass="0" enabled="1" class="SimpleLine" locked="0" id="{00000003-0000-4000-8000-000000000000}">
       <Option type="Map">
        <Option name="align_dash_pattern" value="0" type="QString" />
        <Option name="capstyle" value="flat" type="QString" />
        <Option name="customdash" value="5;2" type="QString" />
        <Option name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
        <Option name="customdash_unit" value="MM" type="QString" />
        <Option name="dash_pattern_offset" value="0" type="QString" />
        <Option name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
        <Option name="dash_pattern_offset_unit" value="MM" type="QString" />
        <Option name="draw_inside_polygon" value="0" type="QString" />
        <Option name="joinstyle" value="round" type="QString" />
        <Option name="line_color" value="195,15,31,230,rgb:0.76470588235294112,0.05882352941176471,0.12156862745098039,0.90000762951094837" type="QString" />
        <Option name="line_style" value="solid" type="QString" />
        <Option name="line_width" value="0.3" type="QString" />
        <Option name="line_width_unit" value="MM" type="QString" />
        <Option name="offset" value="0" type="QString" />
        <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
        <Option name="offset_unit" value="MM" type="QString" />
        <Option name="ring_filter" value="0" type="QString" />
        <Option name="trim_distance_end" value="0" type="QString" />
        <Option name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
        <Option name="trim_distance_end_unit" value="MM" type="QString" />
        <Option name="trim_distance_start" value="0" type="QString" />
        <Option name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
        <Option name="trim_distance_start_unit" value="MM" type="QString" />
        <Option name="tweak_dash_pattern_on_corners" value="0" type="QString" />
        <Option name="use_custom_dash" value="0" type="QString" />
        <Option name="width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" value="" type="QString" />
         <Option name="properties" />
         <Option name="type" value="collection" type="QString" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </layer>
    <layer pass="0" enabled="1" class="SimpleLine" locked="0" id="{00000004-0000-4000-8000-000000000000}">
     <Option type="Map">
      <Option name="align_dash_pattern" value="0" type="QString" />
      <Option name="capstyle" value="flat" type="QString" />
      <Option name="customdash" value="5;2" type="QString" />
      <Option name="customdash_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="customdash_unit" value="MM" type="QString" />
      <Option name="dash_pattern_offset" value="0" type="QString" />
      <Option name="dash_pattern_offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="dash_pattern_offset_unit" value="MM" type="QString" />
      <Option name="draw_inside_polygon" value="0" type="QString" />
      <Option name="joinstyle" value="round" type="QString" />
      <Option name="line_color" value="195,15,31,255,rgb:0.76470588235294112,0.05882352941176471,0.12156862745098039,1" type="QString" />
      <Option name="line_style" value="solid" type="QString" />
      <Option name="line_width" value="0.45" type="QString" />
      <Option name="line_width_unit" value="MM" type="QString" />
      <Option name="offset" value="0" type="QString" />
      <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="offset_unit" value="MM" type="QString" />
      <Option name="ring_filter" value="0" type="QString" />
      <Option name="trim_distance_end" value="0" type="QString" />
      <Option name="trim_distance_end_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="trim_distance_end_unit" value="MM" type="QString" />
      <Option name="trim_distance_start" value="0" type="QString" />
      <Option name="trim_distance_start_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
      <Option name="trim_distance_start_unit" value="MM" type="QString" />
      <Option name="tweak_dash_pattern_on_corners" value="0" type="QString" />
      <Option name="use_custom_dash" value="0" type="QString" />
      <Option name="width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option name="name" value="" type="QString" />
       <Option name="properties" />
       <Option name="type" value="collection" type="QString" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option name="name" value="" type="QString" />
    <Option name="properties" />
    <Option name="type" value="collection" type="QString" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" fontStrikeout="0" fontWordSpacing="0" fontKerning="1" forcedBold="0" capitalization="0" fontUnderline="0" textOpacity="1" fieldName="if(&quot;residents&quot; &gt; 0, replace(format_number(&quot;residents&quot;, 0, 'en', &quot;residents&quot; &lt; 10000), ',', ' '), '')" tabStopDistance="6" fontItalic="0" forcedItalic="0" textColor="143,11,23,255,rgb:0.5607843137254902,0.04313725490196078,0.09019607843137255,1" fontSize="7" tabStopDistanceUnit="Percentage" fontFamily="Lato" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" allowHtml="0" fontLetterSpacing="0" useSubstitutions="0" multilineHeight="1" textOrientation="horizontal" fontWeight="75" namedStyle="Bold" blendMode="0" isExpression="1" fontSizeUnit="Point" multilineHeightUnit="Percentage" fontSizeMapUnitScale="3x:0,0,0,0,0,0" legendString="Aa">
    <families />
    <text-buffer bufferColor="255,255,255,217,rgb:1,1,1,0.85000381475547415" bufferDraw="1" bufferBlendMode="0" bufferSizeUnits="MM" bufferSize="0.80000000000000004" bufferNoFill="1" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferJoinStyle="128" bufferOpacity="1" />
    <text-mask maskEnabled="0" maskSize2="1.5" maskedSymbolLayers="" maskSize="1.5" maskType="0" maskSizeUnits="MM" maskJoinStyle="128" maskOpacity="1" maskSizeMapUnitScale="3x:0,0,0,0,0,0" />
    <background shapeSizeUnit="MM" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeRadiiX="0" shapeOpacity="1" shapeSizeX="0" shapeOffsetY="0" shapeOffsetUnit="MM" shapeSizeType="0" shapeType="0" shapeRadiiUnit="MM" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeRotation="0" shapeSVGFile="" shapeBlendMode="0" shapeDraw="0" shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetX="0" shapeJoinStyle="64" shapeBorderWidth="0" shapeSizeY="0" shapeRotationType="0" shapeRadiiY="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeBorderWidthUnit="MM" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0" shapeSizeMapUnitScale="3x:0,0,0,0,0,0">
     <symbol name="fillSymbol" force_rhr="0" alpha="1" clip_to_extent="1" type="fill" frame_rate="10" is_animated="0">
      <data_defined_properties>
       <Option type="Map">
        <Option name="name" value="" type="QString" />
        <Option name="properties" />
        <Option name="type" value="collection" type="QString" />
       </Option>
      </data_defined_properties>
      <layer pass="0" enabled="1" class="SimpleFill" locked="0" id="">
       <Option type="Map">
        <Option name="border_width_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
        <Option name="color" value="255,255,255,255,rgb:1,1,1,1" type="QString" />
        <Option name="joinstyle" value="bevel" type="QString" />
        <Option name="offset" value="0,0" type="QString" />
        <Option name="offset_map_unit_scale" value="3x:0,0,0,0,0,0" type="QString" />
        <Option name="offset_unit" value="MM" type="QString" />
        <Option name="outline_color" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" type="QString" />
        <Option name="outline_style" value="no" type="QString" />
        <Option name="outline_width" value="0" type="QString" />
        <Option name="outline_width_unit" value="MM" type="QString" />
        <Option name="style" value="solid" type="QString" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option name="name" value="" type="QString" />
         <Option name="properties" />
         <Option name="type" value="collection" type="QString" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </background>
    <shadow shadowRadiusAlphaOnly="0" shadowOffsetDist="1" shadowScale="100" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowBlendMode="6" shadowOffsetUnit="MM" shadowDraw="0" shadowOffsetGlobal="1" shadowUnder="0" shadowOpacity="0.69999999999999996" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowRadiusUnit="MM" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowOffsetAngle="135" shadowRadius="1.5" />
    <dd_properties>
     <Option type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
    </dd_properties>
    <substitutions />
   </text-style>
   <text-format autoWrapLength="0" reverseDirectionSymbol="0" wrapChar="" plussign="0" leftDirectionSymbol="&lt;" useMaxLineLengthForAutoWrap="1" addDirectionSymbol="0" rightDirectionSymbol="&gt;" placeDirectionSymbol="0" multilineAlign="1" formatNumbers="0" decimals="3" />
   <placement geometryGenerator="" offsetType="0" polygonPlacementFlags="2" yOffset="0" allowDegraded="0" lineAnchorClipping="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" placement="4" xOffset="0" maxCurvedCharAngleIn="25" rotationUnit="AngleDegrees" distUnits="MM" geometryGeneratorType="PointGeometry" preserveRotation="1" maximumDistance="0" repeatDistanceUnits="MM" centroidInside="0" lineAnchorType="0" rotationAngle="0" fitInPolygonOnly="0" quadOffset="4" prioritization="PreferCloser" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" lineAnchorTextPoint="FollowPlacement" geometryGeneratorEnabled="0" layerType="UnknownGeometry" maximumDistanceUnit="MM" placementFlags="10" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" repeatDistance="0" offsetUnits="MM" maxCurvedCharAngleOut="-25" overlapHandling="PreventOverlap" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" lineAnchorPercent="0.5" centroidWhole="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" dist="0" distMapUnitScale="3x:0,0,0,0,0,0" overrunDistanceUnit="MM" overrunDistance="0" priority="8" />
   <rendering scaleVisibility="1" fontLimitPixelSize="0" obstacleType="1" fontMinPixelSize="0" obstacle="1" scaleMax="30000" scaleMin="0" minFeatureSize="4" unplacedVisibility="0" zIndex="0" labelPerPart="0" fontMaxPixelSize="10000" maxNumLabels="2000" drawLabels="1" limitNumLabels="0" upsidedownLabels="0" mergeLines="0" obstacleFactor="1" />
   <dd_properties>
    <Option type="Map">
     <Option name="name" value="" type="QString" />
     <Option name="properties" />
     <Option name="type" value="collection" type="QString" />
    </Option>
   </dd_properties>
   <callout type="simple">
    <Option type="Map">
     <Option name="anchorPoint" value="pole_of_inaccessibility" type="QString" />
     <Option name="blendMode" value="0" type="int" />
     <Option name="ddProperties" type="Map">
      <Option name="name" value="" type="QString" />
      <Option name="properties" />
      <Option name="type" value="collection" type="QString" />
     </Option>
     <Option name="drawToAllParts" value="false" type="bool" />
     <Option name="enabled" value="0" type="QString" />
     <Option name="labelAnchorPoint" value="point_on_exterior" type="QString" />
     <Option name="lineSymbol" value="&lt;symbol name=&quot;symbol&quot; force_rhr=&quot;0&quot; alpha=&quot;1&quot; clip_to_extent=&quot;1&quot; type=&quot;line&quot; frame_rate=&quot;10&quot; is_animated=&quot;0&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option name=&quot;name&quot; value=&quot;&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option name=&quot;type&quot; value=&quot;collection&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer pass=&quot;0&quot; enabled=&quot;1&quot; class=&quot;SimpleLine&quot; locked=&quot;0&quot; id=&quot;{cce7a187-7401-4aec-9ceb-73b661eaddb4}&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option name=&quot;align_dash_pattern&quot; value=&quot;0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;capstyle&quot; value=&quot;square&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;customdash&quot; value=&quot;5;2&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;customdash_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;customdash_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;dash_pattern_offset&quot; value=&quot;0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;dash_pattern_offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;dash_pattern_offset_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;draw_inside_polygon&quot; value=&quot;0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;joinstyle&quot; value=&quot;bevel&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;line_color&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;line_style&quot; value=&quot;solid&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;line_width&quot; value=&quot;0.3&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;line_width_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;offset&quot; value=&quot;0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;offset_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;offset_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;ring_filter&quot; value=&quot;0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;trim_distance_end&quot; value=&quot;0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;trim_distance_end_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;trim_distance_end_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;trim_distance_start&quot; value=&quot;0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;trim_distance_start_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;trim_distance_start_unit&quot; value=&quot;MM&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;tweak_dash_pattern_on_corners&quot; value=&quot;0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;use_custom_dash&quot; value=&quot;0&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;width_map_unit_scale&quot; value=&quot;3x:0,0,0,0,0,0&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option name=&quot;name&quot; value=&quot;&quot; type=&quot;QString&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option name=&quot;type&quot; value=&quot;collection&quot; type=&quot;QString&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" type="QString" />
     <Option name="minLength" value="0" type="double" />
     <Option name="minLengthMapUnitScale" value="3x:0,0,0,0,0,0" type="QString" />
     <Option name="minLengthUnit" value="MM" type="QString" />
     <Option name="offsetFromAnchor" value="0" type="double" />
     <Option name="offsetFromAnchorMapUnitScale" value="3x:0,0,0,0,0,0" type="QString" />
     <Option name="offsetFromAnchorUnit" value="MM" type="QString" />
     <Option name="offsetFromLabel" value="0" type="double" />
     <Option name="offsetFromLabelMapUnitScale" value="3x:0,0,0,0,0,0" type="QString" />
     <Option name="offsetFromLabelUnit" value="MM" type="QString" />
    </Option>
   </callout>
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
