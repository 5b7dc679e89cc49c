<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>
<qgis hasScaleBasedVisibilityFlag="0" autoRefreshTime="0" simplifyDrawingHints="1" styleCategories="Symbology|Labeling|Rendering" simplifyLocal="1" simplifyAlgorithm="0" minScale="100000000" simplifyMaxScale="1" version="3.40.6-Bratislava" maxScale="0" labelsEnabled="1" autoRefreshMode="Disabled" simplifyDrawingTol="1" symbologyReferenceScale="-1">
 <renderer-v2 referencescale="-1" type="singleSymbol" symbollevels="0" enableorderby="0" forceraster="0">
  <symbols>
   <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="0" alpha="1" clip_to_extent="1">
    <data_defined_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </data_defined_properties>
    <layer id="{00000001-0000-4000-8000-000000000000}" class="SimpleLine" enabled="1" pass="0" locked="0">
     <Option type="Map">
      <Option type="QString" value="0" name="align_dash_pattern" />
      <Option type="QString" value="flat" name="capstyle" />
      <Option type="QString" value="1.6;1.1" name="customdash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="customdash_map_unit_scale" />
      <Option type="QString" value="MM" name="customdash_unit" />
      <Option type="QString" value="0" name="dash_pattern_offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="dash_pattern_offset_map_unit_scale" />
      <Option type="QString" value="MM" name="dash_pattern_offset_unit" />
      <Option type="QString" value="0" name="draw_inside_polygon" />
      <Option type="QString" value="round" name="joinstyle" />
      <Option type="QString" value="133,124,109,255,rgb:0.52156862745098043,0.48627450980392156,0.42745098039215684,1" name="line_color" />
      <Option type="QString" value="solid" name="line_style" />
      <Option type="QString" value="0.22" name="line_width" />
      <Option type="QString" value="MM" name="line_width_unit" />
      <Option type="QString" value="0" name="offset" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
      <Option type="QString" value="MM" name="offset_unit" />
      <Option type="QString" value="0" name="ring_filter" />
      <Option type="QString" value="0" name="trim_distance_end" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_end_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_end_unit" />
      <Option type="QString" value="0" name="trim_distance_start" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="trim_distance_start_map_unit_scale" />
      <Option type="QString" value="MM" name="trim_distance_start_unit" />
      <Option type="QString" value="0" name="tweak_dash_pattern_on_corners" />
      <Option type="QString" value="1" name="use_custom_dash" />
      <Option type="QString" value="3x:0,0,0,0,0,0" name="width_map_unit_scale" />
     </Option>
     <data_defined_properties>
      <Option type="Map">
       <Option type="QString" value="" name="name" />
       <Option name="properties" />
       <Option type="QString" value="collection" name="type" />
      </Option>
     </data_defined_properties>
    </layer>
   </symbol>
  </symbols>
  <rotation />
  <sizescale />
  <data-defined-properties>
   <Option type="Map">
    <Option type="QString" value="" name="name" />
    <Option name="properties" />
    <Option type="QString" value="collection" name="type" />
   </Option>
  </data-defined-properties>
 </renderer-v2>
 <labeling type="simple">
  <settings calloutType="simple">
   <text-style fontSizeMapUnitScale="3x:0,0,0,0,0,0" fontSizeUnit="Point" fontUnderline="0" fontWeight="75" multilineHeight="1" capitalization="1" tabStopDistance="6" allowHtml="0" fontLetterSpacing="0.796875" fontWordSpacing="0" blendMode="0" tabStopDistanceMapUnitScale="3x:0,0,0,0,0,0" namedStyle="Bold" textOrientation="horizontal" fontStrikeout="0" fontItalic="0" fontSize="8" textOpacity="1" forcedBold="0" multilineHeightUnit="Percentage" isExpression="1" previewBkgrdColor="255,255,255,255,rgb:1,1,1,1" textColor="119,109,93,255,rgb:0.46666666666666667,0.42745098039215684,0.36470588235294116,1" fieldName="&quot;name&quot;" useSubstitutions="0" forcedItalic="0" legendString="Aa" fontKerning="1" fontFamily="Lato" tabStopDistanceUnit="Percentage">
    <families />
    <text-buffer bufferBlendMode="0" bufferSize="0.80000000000000004" bufferSizeUnits="MM" bufferSizeMapUnitScale="3x:0,0,0,0,0,0" bufferDraw="1" bufferJoinStyle="128" bufferOpacity="1" bufferNoFill="1" bufferColor="244,241,234,217,rgb:0.95686274509803926,0.94509803921568625,0.91764705882352937,0.85000381475547415" />
    <text-mask maskEnabled="0" maskOpacity="1" maskJoinStyle="128" maskedSymbolLayers="" maskSize2="1.5" maskSize="1.5" maskSizeMapUnitScale="3x:0,0,0,0,0,0" maskSizeUnits="MM" maskType="0" />
    <background shapeRadiiMapUnitScale="3x:0,0,0,0,0,0" shapeOffsetY="0" shapeSVGFile="" shapeRotation="0" shapeRotationType="0" shapeRadiiY="0" shapeSizeY="0" shapeOffsetX="0" shapeOffsetMapUnitScale="3x:0,0,0,0,0,0" shapeFillColor="255,255,255,255,rgb:1,1,1,1" shapeBlendMode="0" shapeRadiiX="0" shapeOpacity="1" shapeOffsetUnit="MM" shapeType="0" shapeRadiiUnit="MM" shapeSizeMapUnitScale="3x:0,0,0,0,0,0" shapeJoinStyle="64" shapeSizeX="0" shapeBorderColor="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" shapeDraw="0" shapeBorderWidth="0" shapeSizeUnit="MM" shapeBorderWidthUnit="MM" shapeSizeType="0" shapeBorderWidthMapUnitScale="3x:0,0,0,0,0,0">
     <symbol force_rhr="0" frame_rate="10" is_animated="0" type="fill" name="fillSymbol" alpha="1" clip_to_extent="1">
      <data_defined_properties>
       <Option type="Map">
        <Option type="QString" value="" name="name" />
        <Option name="properties" />
        <Option type="QString" value="collection" name="type" />
       </Option>
      </data_defined_properties>
      <layer id="" class="SimpleFill" enabled="1" pass="0" locked="0">
       <Option type="Map">
        <Option type="QString" value="3x:0,0,0,0,0,0" name="border_width_map_unit_scale" />
        <Option type="QString" value="255,255,255,255,rgb:1,1,1,1" name="color" />
        <Option type="QString" value="bevel" name="joinstyle" />
        <Option type="QString" value="0,0" name="offset" />
        <Option type="QString" value="3x:0,0,0,0,0,0" name="offset_map_unit_scale" />
        <Option type="QString" value="MM" name="offset_unit" />
        <Option type="QString" value="128,128,128,255,rgb:0.50196078431372548,0.50196078431372548,0.50196078431372548,1" name="outline_color" />
        <Option type="QString" value="no" name="outline_style" />
        <Option type="QString" value="0" name="outline_width" />
        <Option type="QString" value="MM" name="outline_width_unit" />
        <Option type="QString" value="solid" name="style" />
       </Option>
       <data_defined_properties>
        <Option type="Map">
         <Option type="QString" value="" name="name" />
         <Option name="properties" />
         <Option type="QString" value="collection" name="type" />
        </Option>
       </data_defined_properties>
      </layer>
     </symbol>
    </background>
    <shadow shadowRadiusAlphaOnly="0" shadowOffsetAngle="135" shadowScale="100" shadowOffsetDist="1" shadowRadiusMapUnitScale="3x:0,0,0,0,0,0" shadowColor="0,0,0,255,rgb:0,0,0,1" shadowDraw="0" shadowOffsetUnit="MM" shadowOffsetMapUnitScale="3x:0,0,0,0,0,0" shadowUnder="0" shadowRadius="1.5" shadowOffsetGlobal="1" shadowRadiusUnit="MM" shadowOpacity="0.69999999999999996" shadowBlendMode="6" />
    <dd_properties>
     <Option type="Map">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
    </dd_properties>
    <substitutions />
   </text-style>
   <text-format decimals="3" plussign="0" useMaxLineLengthForAutoWrap="1" reverseDirectionSymbol="0" wrapChar="" autoWrapLength="14" placeDirectionSymbol="0" formatNumbers="0" rightDirectionSymbol="&gt;" multilineAlign="1" leftDirectionSymbol="&lt;" addDirectionSymbol="0" />
   <placement dist="0" predefinedPositionOrder="TR,TL,BR,BL,R,L,TSR,BSR" centroidWhole="0" repeatDistanceMapUnitScale="3x:0,0,0,0,0,0" offsetUnits="MM" labelOffsetMapUnitScale="3x:0,0,0,0,0,0" distMapUnitScale="3x:0,0,0,0,0,0" lineAnchorType="0" maxCurvedCharAngleIn="25" fitInPolygonOnly="0" overlapHandling="PreventOverlap" distUnits="MM" yOffset="0" xOffset="0" offsetType="0" lineAnchorPercent="0.5" maxCurvedCharAngleOut="-25" overrunDistanceUnit="MM" allowDegraded="0" prioritization="PreferCloser" maximumDistanceMapUnitScale="3x:0,0,0,0,0,0" rotationUnit="AngleDegrees" placement="4" overrunDistanceMapUnitScale="3x:0,0,0,0,0,0" placementFlags="10" quadOffset="4" layerType="UnknownGeometry" lineAnchorTextPoint="FollowPlacement" rotationAngle="0" maximumDistanceUnit="MM" polygonPlacementFlags="2" priority="7" lineAnchorClipping="0" geometryGeneratorType="PointGeometry" repeatDistanceUnits="MM" repeatDistance="0" preserveRotation="1" centroidInside="0" geometryGeneratorEnabled="0" geometryGenerator="" overrunDistance="0" maximumDistance="0" />
   <rendering zIndex="0" obstacle="0" minFeatureSize="6" fontLimitPixelSize="0" obstacleFactor="1" fontMaxPixelSize="10000" limitNumLabels="0" mergeLines="0" maxNumLabels="2000" obstacleType="1" unplacedVisibility="0" scaleMax="150000" fontMinPixelSize="0" upsidedownLabels="0" scaleVisibility="1" scaleMin="6000" labelPerPart="0" drawLabels="1" />
   <dd_properties>
    <Option type="Map">
     <Option type="QString" value="" name="name" />
     <Option type="Map" name="properties">
      <Option type="Map" name="Size">
       <Option type="bool" value="true" name="active" />
       <Option type="QString" value="scale_linear(@map_scale, 15000, 80000, 8.5, 5.8)" name="expression" />
       <Option type="int" value="3" name="type" />
      </Option>
     </Option>
     <Option type="QString" value="collection" name="type" />
    </Option>
   </dd_properties>
   <callout type="simple">
    <Option type="Map">
     <Option type="QString" value="pole_of_inaccessibility" name="anchorPoint" />
     <Option type="int" value="0" name="blendMode" />
     <Option type="Map" name="ddProperties">
      <Option type="QString" value="" name="name" />
      <Option name="properties" />
      <Option type="QString" value="collection" name="type" />
     </Option>
     <Option type="bool" value="false" name="drawToAllParts" />
     <Option type="QString" value="0" name="enabled" />
     <Option type="QString" value="point_on_exterior" name="labelAnchorPoint" />
     <Option type="QString" value="&lt;symbol force_rhr=&quot;0&quot; frame_rate=&quot;10&quot; is_animated=&quot;0&quot; type=&quot;line&quot; name=&quot;symbol&quot; alpha=&quot;1&quot; clip_to_extent=&quot;1&quot;&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;layer id=&quot;{08d2977c-3330-4e61-9e54-6e5150e3a503}&quot; class=&quot;SimpleLine&quot; enabled=&quot;1&quot; pass=&quot;0&quot; locked=&quot;0&quot;&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;align_dash_pattern&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;square&quot; name=&quot;capstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;5;2&quot; name=&quot;customdash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;customdash_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;customdash_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;dash_pattern_offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;dash_pattern_offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;dash_pattern_offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;draw_inside_polygon&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;bevel&quot; name=&quot;joinstyle&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;60,60,60,255,rgb:0.23529411764705882,0.23529411764705882,0.23529411764705882,1&quot; name=&quot;line_color&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;solid&quot; name=&quot;line_style&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0.3&quot; name=&quot;line_width&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;line_width_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;offset&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;offset_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;offset_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;ring_filter&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_end&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_end_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_end_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;trim_distance_start&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;trim_distance_start_map_unit_scale&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;MM&quot; name=&quot;trim_distance_start_unit&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;tweak_dash_pattern_on_corners&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;0&quot; name=&quot;use_custom_dash&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;3x:0,0,0,0,0,0&quot; name=&quot;width_map_unit_scale&quot;/&gt;&lt;/Option&gt;&lt;data_defined_properties&gt;&lt;Option type=&quot;Map&quot;&gt;&lt;Option type=&quot;QString&quot; value=&quot;&quot; name=&quot;name&quot;/&gt;&lt;Option name=&quot;properties&quot;/&gt;&lt;Option type=&quot;QString&quot; value=&quot;collection&quot; name=&quot;type&quot;/&gt;&lt;/Option&gt;&lt;/data_defined_properties&gt;&lt;/layer&gt;&lt;/symbol&gt;" name="lineSymbol" />
     <Option type="double" value="0" name="minLength" />
     <Option type="QString" value="3x:0,0,0,0,0,0" name="minLengthMapUnitScale" />
     <Option type="QString" value="MM" name="minLengthUnit" />
     <Option type="double" value="0" name="offsetFromAnchor" />
     <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromAnchorMapUnitScale" />
     <Option type="QString" value="MM" name="offsetFromAnchorUnit" />
     <Option type="double" value="0" name="offsetFromLabel" />
     <Option type="QString" value="3x:0,0,0,0,0,0" name="offsetFromLabelMapUnitScale" />
     <Option type="QString" value="MM" name="offsetFromLabelUnit" />
    </Option>
   </callout>
  </settings>
 </labeling>
 <blendMode>0</blendMode>
 <featureBlendMode>0</featureBlendMode>
 <layerOpacity>1</layerOpacity>
 <layerGeometryType>2</layerGeometryType>
</qgis>
